export { SAMPLE_DOCUMENT, sampleBodies, samplePlaces } from './bodies.js';
export { sampleLawFile } from './law-file.js';
export { loadSamples, samplesOf } from './load.js';
