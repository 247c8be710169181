import { isObject, type Json, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/**
 * Takes out of policies what allows everything on everything, and what comes near it (services by wildcards, all actions but some). What remains of a policy stays; one that had nothing else denies
 * everything, since a policy without statements is none.
 *
 * What a principal needs instead, nobody but you knows: the fix stops the deployment of an administrator, and shows at once what is missing.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html
 */
export class AdministratorStatements extends ResourceFix {
  constructor() {
    super(['IAM-10'], ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    const document = properties.PolicyDocument as Json | undefined;
    if (!isObject(document)) {
      return properties;
    }
    const given = document.Statement as Json | undefined;
    const statements = Array.isArray(given) ? given as Json[] : given === undefined ? [] : [given];
    const kept = statements.filter((statement) => !isObject(statement) || !allowsEverything(statement));
    if (kept.length === statements.length) {
      return properties;
    }
    const nothing: JsonObject = { Sid: 'NothingIsLeft', Effect: 'Deny', Action: '*', Resource: '*' };
    return { ...properties, PolicyDocument: { ...document, Statement: kept.length === 0 ? [nothing] : kept } };
  }
}

/** Also what names services by wildcards, or all but some: that many add up to everything. */
function allowsEverything(statement: JsonObject): boolean {
  return statement.Effect === 'Allow'
    && (holds(statement.Action, /^[^:]*[*?]/) || 'NotAction' in statement)
    && (holds(statement.Resource, /^[*?]+$/) || 'NotResource' in statement);
}

function holds(value: Json | undefined, pattern: RegExp): boolean {
  return (Array.isArray(value) ? value as Json[] : [value ?? '']).some((one) => typeof one === 'string' && pattern.test(one));
}
