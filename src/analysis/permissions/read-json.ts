import { FORMAT, VERSION, type Content } from './content';

type Json = Readonly<Record<string, unknown>>;
type Check = (value: unknown, place: string) => void;

/** The content of a committed map; anything else is an error that names the file (or `text`) and the place in it. */
export function readContent(text: string, source: string): Content {
  const content = parse(text, source);
  if (!isObject(content) || content.format !== FORMAT) {
    throw new Error(`${source} is no permission map: its 'format' must be '${FORMAT}'`);
  }
  if (content.version !== VERSION) {
    throw new Error(`${source} is a permission map of version ${JSON.stringify(content.version)}, and this release reads version ${VERSION}: `
      + 'write it anew with PermissionMap.writeTo() and review the difference');
  }
  const fail = (place: string, rule: string): never => {
    throw new Error(`${source} is no valid permission map: ${place} must be ${rule}`);
  };
  checkContent(content, fail);
  return content as unknown as Content;
}

function parse(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${source} is no permission map: it is not JSON (${(error as Error).message})`);
  }
}

function checkContent(content: Json, fail: (place: string, rule: string) => never): void {
  const texts: Check = (value, place) => {
    if (!Array.isArray(value) || value.some((entry) => typeof entry !== 'string')) {
      fail(place, 'a list of texts');
    }
  };
  const text: Check = (value, place) => {
    if (typeof value !== 'string') {
      fail(place, 'a text');
    }
  };
  const listOf = (check: Check): Check => (value, place) => {
    if (!Array.isArray(value)) {
      fail(place, 'a list');
    } else {
      value.forEach((entry, index) => { check(entry, `${place}[${index}]`); });
    }
  };
  const mapOf = (check: Check): Check => (value, place) => {
    if (!isObject(value)) {
      fail(place, 'an object');
    } else {
      Object.entries(value).forEach(([name, entry]) => { check(entry, `${place}['${name}']`); });
    }
  };
  const shape = (required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>>): Check => (value, place) => {
    if (!isObject(value)) {
      fail(place, 'an object');
      return;
    }
    const checks = new Map(Object.entries({ ...required, ...optional }));
    for (const [name, entry] of Object.entries(value)) {
      const check = checks.get(name);
      if (check === undefined) {
        fail(`${place}['${name}']`, `one of ${[...checks.keys()].join(', ')}`);
      } else {
        check(entry, `${place}.${name}`);
      }
    }
    Object.keys(required).filter((name) => !(name in value)).forEach((name) => fail(`${place}.${name}`, 'there'));
  };

  const grant = shape({}, {
    principals: texts, notPrincipals: texts, actions: texts, notActions: texts, resources: texts, notResources: texts, conditions: mapOf(texts),
  });
  const rights = shape({}, { managed: texts, allow: listOf(grant), deny: listOf(grant), unknown: texts });
  mapOf(shape({ kind: text, rights }, { boundary: rights, trust: rights, serviceControls: listOf(texts) }))(content.principals, 'principals');
  mapOf(shape({}, { policy: rights, resourceControls: listOf(texts) }))(content.resources, 'resources');
  mapOf(rights)(content.controls, 'controls');
  mapOf(text)(content.arns, 'arns');
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
