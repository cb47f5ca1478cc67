import { MikroORM } from '@mikro-orm/pglite';

/** Opens an embedded database in a folder that may hold one already, asks one question, closes: nothing of ours. */
const [dataDir] = process.argv.slice(2);
if (dataDir === undefined) throw new Error('which folder?');
const orm = await MikroORM.init({
  entities: [],
  discovery: { warnWhenNoEntities: false },
  dbName: 'postgres',
  driverOptions: { dataDir },
});
await orm.em.getConnection().execute('select 1');
await orm.close(true);
