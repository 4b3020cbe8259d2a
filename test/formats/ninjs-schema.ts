/**
 * JSON Schemas of ninjs, written from the lists of properties in IPTC's ninjs user guide: each property of a news item by
 * its name and what it holds. Events and plans, which no article has, and the geometry of places are left out.
 */
type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const uri: Schema = { type: 'string', format: 'uri' };
const time: Schema = { type: 'string', format: 'date-time' };
const whole: Schema = { type: 'integer' };
const number: Schema = { type: 'number' };
const percent: Schema = { type: 'integer', minimum: 0, maximum: 100 };
const oneOf = (...words: string[]): Schema => ({ enum: words });
const listOf = (items: Schema): Schema => ({ type: 'array', items });
const object = (properties: Record<string, Schema>, required: string[] = []): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const concept = { name: text, rel: text, uri, literal: text };

const CONTACT = listOf(
  object({ type: text, role: text, lang: text, name: text, value: text, address: { type: 'object' } }),
);

/** What both versions have under one name. */
const SHARED = {
  ...{ uri, profile: text, version: text, language: text, title: text, by: text, slugline: text, located: text },
  urgency: { type: 'integer', minimum: 1, maximum: 9 },
  expires: time,
  subjects: listOf(object({ ...concept, creator: text, relevance: percent, confidence: percent })),
  objects: listOf(object(concept)),
  renditions: { $ref: '#/$defs/renditions' },
  associations: listOf({ $ref: '#/$defs/association' }),
  standard: object({ name: text, version: text, schema: uri }),
  genres: listOf(object({ name: text, uri: text, literal: text })),
};

/** ninjs 3.0: names in camel case, whole numbers for lengths, events and plans among the types. */
export const NINJS_3_0: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...object(
    {
      ...SHARED,
      type: oneOf('text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'),
      representationType: oneOf('full', 'partial'),
      firstCreated: time,
      versionCreated: time,
      contentCreated: time,
      embargoedUntil: time,
      pubStatus: oneOf('usable', 'withheld', 'canceled'),
      copyrightHolder: text,
      copyrightNotice: text,
      usageTerms: text,
      edNote: text,
      descriptions: listOf(object({ role: text, contentType: text, value: text }, ['value'])),
      bodies: listOf(
        object({ role: text, contentType: text, charCount: whole, wordCount: whole, value: text }, ['value']),
      ),
      headlines: listOf(object({ role: text, contentType: text, value: text }, ['value'])),
      people: listOf(object({ ...concept, contactInfo: CONTACT })),
      organisations: listOf(
        object({
          ...concept,
          symbols: listOf(object({ exchange: text, symbolType: uri, symbol: text })),
          contactInfo: CONTACT,
        }),
      ),
      places: listOf(object({ ...concept, contactInfo: CONTACT, geoJSON: { type: 'object' } })),
      events: listOf(object({ id: text, ...concept })),
      infoSources: listOf(object({ name: text, role: text, uri, literal: text, contactInfo: CONTACT })),
      altIds: listOf(object({ role: text, value: text })),
      trustIndicators: listOf(object({ role: uri, title: text, href: uri })),
      rightsInfo: object({ langId: uri, linkedRights: uri, encodedRights: text }),
    },
    ['uri'],
  ),
  $defs: {
    renditions: listOf(
      object(
        {
          ...{ name: text, href: uri, contentType: text, title: text, width: whole, height: whole, sizeInBytes: whole },
          ...{ duration: number, format: text, aspectRatio: text, videoCodec: text, frameRate: number, bitrate: text },
          ...{
            poi: object({ x: whole, y: whole }),
            transportProtocol: text,
            scanType: oneOf('progressive', 'interlaced'),
          },
        },
        ['name'],
      ),
    ),
    association: object(
      {
        ...{ name: text, rel: text, uri, type: oneOf('picture', 'video', 'audio', 'text', 'graphic'), by: text },
        descriptions: listOf(object({ role: text, contentType: text, value: text }, ['value'])),
        renditions: { $ref: '#/$defs/renditions' },
      },
      ['name', 'uri'],
    ),
  },
};

/** ninjs 2.1: names in lower case, any number for lengths. */
export const NINJS_2_1: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...object(
    {
      ...SHARED,
      type: oneOf('text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component'),
      representationtype: oneOf('full', 'partial'),
      firstcreated: time,
      versioncreated: time,
      contentcreated: time,
      embargoed: time,
      pubstatus: oneOf('usable', 'withheld', 'canceled'),
      copyrightholder: text,
      copyrightnotice: text,
      usageterms: text,
      ednote: text,
      descriptions: listOf(object({ role: text, contenttype: text, value: text }, ['value'])),
      bodies: listOf(
        object({ role: text, contenttype: text, charcount: number, wordcount: number, value: text }, ['value']),
      ),
      headlines: listOf(object({ role: text, contenttype: text, value: text }, ['value'])),
      people: listOf(object({ ...concept, contactinfo: CONTACT })),
      organisations: listOf(
        object({
          ...concept,
          symbols: listOf(object({ ticker: text, exchange: text, symboltype: uri, symbol: text })),
          contactinfo: CONTACT,
        }),
      ),
      places: listOf(object({ ...concept, contactinfo: CONTACT, geojson: { type: 'object' } })),
      events: listOf(object(concept)),
      infosources: listOf(object({ name: text, role: text, uri, literal: text, contactinfo: CONTACT })),
      altids: listOf(object({ role: text, value: text })),
      trustindicators: listOf(object({ role: uri, title: text, href: uri })),
      rightsinfo: object({ langid: uri, linkedrights: uri, encodedrights: text }),
    },
    ['uri'],
  ),
  $defs: {
    renditions: listOf(
      object(
        {
          ...{ name: text, href: uri, contenttype: text, title: text, width: number, height: number },
          ...{ sizeinbytes: number, duration: number, format: text },
        },
        ['name'],
      ),
    ),
    association: object(
      {
        ...{ name: text, uri, type: oneOf('picture', 'video', 'audio', 'text', 'graphic'), by: text },
        descriptions: listOf(object({ role: text, contenttype: text, value: text }, ['value'])),
        renditions: { $ref: '#/$defs/renditions' },
      },
      ['name', 'uri'],
    ),
  },
};
