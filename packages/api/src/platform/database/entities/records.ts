import { defineEntity, p } from '@mikro-orm/core';

/** Columns of every row that is corrected by closing it: when it was recorded, and when corrected away. */
const recorded = {
  recordedAt: p.datetime(),
  supersededAt: p.datetime().nullable(),
};

/** A document's row; `date` columns hold ISO days as text, never a JavaScript Date. */
export const DocumentEntity = defineEntity({
  name: 'DocumentRow',
  tableName: 'document',
  properties: {
    rowId: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    id: p.text(),
    symbol: p.text().nullable(),
    searchKey: p.text(),
    type: p.text(),
    titleVi: p.text(),
    titleEn: p.text().nullable(),
    issuer: p.text(),
    issuerBodyId: p.text().nullable(),
    accessBodyId: p.text().nullable(),
    registeredFor: p.text().nullable(),
    level: p.text(),
    province: p.text().nullable(),
    issuedOn: p.date().nullable(),
    issuedNotBefore: p.date().nullable(),
    issuedNotAfter: p.date().nullable(),
    secrecy: p.text(),
    dissemination: p.text(),
    access: p.enum(['public', 'restricted']),
    origin: p.enum(['law', 'registered']),
    held: p.boolean(),
    lawVersion: p.text().nullable(),
    record: p.json(),
    version: p.integer(),
    ...recorded,
  },
});

export const ActivityEntity = defineEntity({
  name: 'ActivityRow',
  tableName: 'activity',
  properties: {
    rowId: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    id: p.text(),
    bodyId: p.text(),
    happenedOn: p.date(),
    kind: p.text(),
    title: p.text(),
    documentRef: p.text().nullable(),
    dutyId: p.text().nullable(),
    occurrence: p.text().nullable(),
    documentId: p.text().nullable(),
    sample: p.boolean(),
    version: p.integer(),
    recordedBy: p.text().nullable(),
    ...recorded,
  },
});

export const KeepingPeriodEntity = defineEntity({
  name: 'KeepingPeriodRow',
  tableName: 'keeping_period',
  properties: {
    rowId: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    id: p.text(),
    bodyId: p.text(),
    documentId: p.text().nullable(),
    fromDay: p.date(),
    untilDay: p.date().nullable(),
    declaredBy: p.text(),
    documentRef: p.text().nullable(),
    sample: p.boolean(),
    version: p.integer(),
    recordedBy: p.text().nullable(),
    ...recorded,
  },
});
