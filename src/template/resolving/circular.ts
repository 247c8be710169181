import { isObject, own } from './objects';
import type { Place } from './place';
import type { TemplateDocument } from '../loading/template-document';
import type { Truth } from '../model/template-stack';

type Decide = (condition: string, place: Place) => Truth;

/** Refuses resources that need one another, which CloudFormation cannot create. */
export function requireNoCircle(document: TemplateDocument, decide: Decide): void {
  if (circleIn(document) === undefined) {
    return;
  }
  // A branch of Fn::If that is not taken, and a resource that does not exist, close no circle.
  const circle = circleIn(document, decide);
  if (circle !== undefined) {
    throw document.place.at('Resources').at(circle[0]).error(`circular dependency: ${[...circle, circle[0]].join(' → ')}`);
  }
}

function circleIn(document: TemplateDocument, decide?: Decide): string[] | undefined {
  const finished = new Set<string>();
  for (const start of document.resources.keys()) {
    const circle = finished.has(start) ? undefined : walkFrom(start, document, finished, decide);
    if (circle !== undefined) {
      return circle;
    }
  }
  return undefined;
}

/** Depth first with a stack of its own: a chain may be as long as a template has resources. */
function walkFrom(start: string, document: TemplateDocument, finished: Set<string>, decide?: Decide): string[] | undefined {
  const path = new Map([[start, neededBy(start, document, decide)]]);
  let current: string | undefined = start;
  while (current !== undefined) {
    const next: string | undefined = path.get(current)?.pop();
    if (next === undefined) {
      finished.add(current);
      path.delete(current);
      current = [...path.keys()].at(-1);
    } else if (path.has(next)) {
      const chain = [...path.keys()];
      return chain.slice(chain.indexOf(next));
    } else if (!finished.has(next)) {
      path.set(next, neededBy(next, document, decide));
      current = next;
    }
  }
  return undefined;
}

function neededBy(logicalId: string, document: TemplateDocument, decide?: Decide): string[] {
  const resource = document.resources.get(logicalId);
  const needed = new Set<string>();
  if (resource === undefined || isOfSam(resource.type)) {
    return [];
  }
  if (decide !== undefined && resource.condition !== undefined && decide(resource.condition, resource.place) !== 'yes') {
    return [];
  }
  collect(resource.properties, needed, resource.place, decide);
  for (const dependency of [own(resource.raw, 'DependsOn')].flat()) {
    if (typeof dependency === 'string') {
      needed.add(dependency);
    }
  }
  return [...needed].filter((name) => document.resources.has(name));
}

/**
 * Becomes several resources: the alarms of a deployment that name its function close no circle.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/automating-updates-to-serverless-apps.html
 */
function isOfSam(type: string): boolean {
  return type.startsWith('AWS::Serverless::');
}

function collect(node: unknown, needed: Set<string>, place: Place, decide?: Decide): void {
  if (Array.isArray(node)) {
    for (const entry of node) {
      collect(entry, needed, place, decide);
    }
  } else if (isObject(node)) {
    for (const [key, value] of Object.entries(node)) {
      if (key === 'Ref' && typeof value === 'string') {
        needed.add(value);
      } else if (key === 'Fn::GetAtt') {
        const target: unknown = Array.isArray(value) ? value[0] : typeof value === 'string' ? value.split('.')[0] : undefined;
        if (typeof target === 'string') {
          needed.add(target);
        }
      } else if (key === 'Fn::Sub') {
        collectSub(value, needed, place, decide);
      } else if (key === 'Fn::If' && decide !== undefined && Array.isArray(value) && typeof value[0] === 'string') {
        const truth = decide(value[0], place);
        // What only the deployment decides may as well be deployable.
        collect(truth === 'yes' ? value[1] : truth === 'no' ? value[2] : undefined, needed, place, decide);
      } else {
        collect(value, needed, place, decide);
      }
    }
  }
}

function collectSub(argument: unknown, needed: Set<string>, place: Place, decide?: Decide): void {
  const [text, variables] = (Array.isArray(argument) ? argument : [argument]) as unknown[];
  if (typeof text !== 'string') {
    return;
  }
  collect(variables, needed, place, decide);
  for (const [, inner] of text.matchAll(/\$\{\s*([^!\s}][^}]*)\}/g)) {
    const name = inner.trim();
    if (!isObject(variables) || own(variables, name) === undefined) {
      needed.add(name.split('.')[0]);
    }
  }
}
