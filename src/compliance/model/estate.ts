import { UnknownValue } from './property';
import { Resource, type ResourceProperty } from './resource';
import { isKnownText, piecesOf } from '../../template/model/opaque';
import type { TemplateResource } from '../../template/model/template-stack';
import type { TemplateSet } from '../../template/template-set';

interface Referrers {
  readonly byTarget: ReadonlyMap<Resource, Resource[]>;
  /** Properties that name something that is not in the templates, or nobody knows. */
  readonly open: readonly ResourceProperty[];
}

/** Everything that is judged together, with who refers to whom. Each index is made once, when it is first asked for. */
export class Estate {
  readonly resources: readonly Resource[];
  private readonly byType = new Map<string, Resource[]>();
  private readonly bySource = new Map<TemplateResource, Resource>();
  private readonly index = new Map<string, Referrers>();
  private byName: Map<string, Resource[]> | undefined;
  private readonly kept = new Map<symbol, unknown>();

  /** @param sources the resources of the stacks that could be read */
  constructor(readonly templates: TemplateSet, sources: readonly TemplateResource[]) {
    this.resources = sources.map((source) => new Resource(source, this));
    for (const resource of this.resources) {
      this.bySource.set(resource.source, resource);
      const ofType = this.byType.get(resource.type);
      if (ofType === undefined) {
        this.byType.set(resource.type, [resource]);
      } else {
        ofType.push(resource);
      }
    }
  }

  ofType(...types: string[]): readonly Resource[] {
    return types.length === 1 ? this.byType.get(types[0]) ?? [] : types.flatMap((type) => this.byType.get(type) ?? []);
  }

  /** The resource, of one of these types if any are given, that a reference, a physical name, an ARN or an attribute (`GroupId`) stands for. */
  find(text: string, ...types: string[]): Resource | undefined {
    return this.findAll(text).find(({ type }) => types.length === 0 || types.includes(type));
  }

  /** Things of different types may have the same name. */
  findAll(text: string): readonly Resource[] {
    this.byName ??= this.names();
    const bySymbol = this.byName.has(text) ? undefined : this.bySymbol(text);
    return this.byName.get(text) ?? (bySymbol === undefined ? [] : [bySymbol]);
  }

  referrers(target: Resource, type: string, path: readonly string[]): Resource[] {
    const { byTarget, open } = this.referrersBy(type, path);
    const found = byTarget.get(target) ?? [];
    const [unknown] = found.length > 0 ? [] : open.filter(({ owner }) => owner.source.stack === target.source.stack);
    if ((unknown as ResourceProperty | undefined) !== undefined) {
      throw new UnknownValue(unknown);
    }
    return found;
  }

  /** Something that is worked out once for the whole estate, such as the answer of the IAM analysis. */
  once<T>(key: symbol, compute: (estate: Estate) => T): T {
    if (!this.kept.has(key)) {
      this.kept.set(key, compute(this));
    }
    return this.kept.get(key) as T;
  }

  private referrersBy(type: string, path: readonly string[]): Referrers {
    const key = `${type} ${path.join('.')}`;
    let found = this.index.get(key);
    if (found === undefined) {
      found = this.indexOf(type, path);
      this.index.set(key, found);
    }
    return found;
  }

  private indexOf(type: string, path: readonly string[]): Referrers {
    const byTarget = new Map<Resource, Resource[]>();
    const open: ResourceProperty[] = [];
    for (const resource of this.ofType(type)) {
      for (const property of leaves(resource, path)) {
        const text = property.pattern();
        const targets = text === undefined ? [] : this.findAll(text);
        targets.forEach((target) => byTarget.set(target, [...byTarget.get(target) ?? [], resource]));
        if (targets.length === 0 && text !== undefined && !isKnownText(text)) {
          open.push(property);
        }
      }
    }
    return { byTarget, open };
  }

  private names(): Map<string, Resource[]> {
    const names = new Map<string, Resource[]>();
    for (const resource of this.resources) {
      try {
        for (const name of new Set([resource.ref, resource.arn])) {
          if (name !== undefined) {
            names.set(name, [...names.get(name) ?? [], resource]);
          }
        }
      } catch {
        // A resource whose name cannot be worked out has findings of its own.
      }
    }
    return names;
  }

  /** `<stack>/<logical id>.<attribute>` is the identity of an attribute's symbol. */
  private bySymbol(text: string): Resource | undefined {
    const pieces = piecesOf(text);
    const [piece] = pieces;
    if (pieces.length !== 1 || typeof piece === 'string') {
      return undefined;
    }
    const match = /^(.*)\/([A-Za-z0-9]+)\.[^/]+$/.exec(piece.identity);
    const stack = match === null ? undefined : this.templates._stacks.find(({ id }) => id === match[1]);
    const source = stack?.find(match?.[2] ?? '');
    return source === undefined ? undefined : this.bySource.get(source);
  }
}

/** The places that a path leads to; lists on the way are gone through. What is opaque on the way is a leaf. */
function leaves(resource: Resource, [first, ...others]: readonly string[]): ResourceProperty[] {
  let here = [resource.at(first)];
  for (const name of others) {
    here = here.flatMap((property) => property.isOpaque ? [property] : property.items().map((item) => item.at(name)));
  }
  return here.flatMap((property) => property.isOpaque ? [property] : property.items());
}
