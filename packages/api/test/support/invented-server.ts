import { runFromEnvironment } from '../../src/run-from-environment.js';
import { inventedRoom } from './invented-room.js';

await runFromEnvironment({ rooms: [inventedRoom] });
