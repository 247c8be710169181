import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LIBRARY = join(__dirname, '../../../node_modules/aws-cdk-lib-newest');
const TYPE = /fqn:"aws-cdk-lib\.\w+\.(Cfn\w+)",version:"[^"]+"\};static CFN_RESOURCE_TYPE_NAME="([^"]+)"/g;
const PARSER = /^(Cfn\w+?)FromCloudFormation\(properties\)/;
const FIELD = /^\("\w+","([^"]+)"/;
const NESTED = /(Cfn\w+?Property)FromCloudFormation/;
/** Has whatever properties its author gives it. */
const CUSTOM_RESOURCE = 'AWS::CloudFormation::CustomResource';
/** The keys of a map are the author's. */
const MAP = 'getMap(';

interface Field {
  /** The structure of its value; none for texts, numbers, and documents of any shape. */
  readonly structure?: string;
  readonly isMap: boolean;
}

type Fields = ReadonlyMap<string, Field>;

/** What CloudFormation knows of resource types, as the newest aws-cdk-lib was generated from it. */
export class TemplateSchema {
  private readonly sources = new Map<string, string>();
  private readonly types = new Map<string, { readonly source: string; readonly properties: string }>();
  private readonly structures = new Map<string, ReadonlyMap<string, Fields>>();

  public constructor() {
    for (const folder of readdirSync(LIBRARY).map((name) => join(LIBRARY, name, 'lib')).filter((lib) => existsSync(lib))) {
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.generated.js')).map((name) => join(folder, name))) {
        const text = readFileSync(file, 'utf8');
        this.sources.set(file, text);
        for (const [, name, type] of text.matchAll(TYPE)) {
          this.types.set(type, { source: file, properties: `${name}Props` });
        }
      }
    }
  }

  /** The names of all types. */
  public get typeNames(): readonly string[] {
    return [...this.types.keys()];
  }

  /** The paths of fields in properties that the type does not have. */
  public unknownFields(type: string, properties: unknown): string[] {
    const known = this.types.get(type);
    return known === undefined || type === CUSTOM_RESOURCE ? [] : unknownIn(this.structuresOf(known.source), known.properties, properties, 'Properties');
  }

  private structuresOf(source: string): ReadonlyMap<string, Fields> {
    let found = this.structures.get(source);
    if (found === undefined) {
      found = new Map((this.sources.get(source) ?? '').split('function ').flatMap((text) => {
        const name = PARSER.exec(text)?.[1];
        return name === undefined ? [] : [[name, fieldsOf(text)] as const];
      }));
      this.structures.set(source, found);
    }
    return found;
  }
}

function fieldsOf(parser: string): Fields {
  return new Map(parser.split('.addPropertyResult').flatMap((text) => {
    const name = FIELD.exec(text)?.[1];
    return name === undefined ? [] : [[name, { structure: NESTED.exec(text)?.[1], isMap: text.includes(MAP) }] as const];
  }));
}

function unknownIn(structures: ReadonlyMap<string, Fields>, structure: string | undefined, value: unknown, path: string): string[] {
  const fields = structures.get(structure ?? '');
  if (fields === undefined || typeof value !== 'object' || value === null) {
    return [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((entry, index) => unknownIn(structures, structure, entry, `${path}.${index}`));
  }
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === 'Fn::If') {
      // What a condition chooses between has the fields of the place.
      return unknownIn(structures, structure, (inner as unknown[]).slice(1), path);
    }
    if (name === 'Ref' || name.startsWith('Fn::')) {
      return [];
    }
    const field = fields.get(name);
    return field === undefined ? [`${path}.${name}`]
      : field.isMap ? Object.entries(inner as object).flatMap(([key, one]) => unknownIn(structures, field.structure, one, `${path}.${name}.${key}`))
        : unknownIn(structures, field.structure, inner, `${path}.${name}`);
  });
}
