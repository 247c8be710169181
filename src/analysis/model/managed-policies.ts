import { policyOf } from './policies';
import { constructName, textOf } from './reading';
import { nearest } from './scopes';
import { readable } from '../../template/model/opaque';
import type { TemplateResource } from '../../template/model/template-stack';
import type { Value } from '../../template/model/value';
import { awsManagedPolicy, managedPolicyCaveat } from '../data/managed-policies';
import { parsePolicy } from '../evaluation/policy-document';
import type { Policy, PolicyKind } from '../evaluation/types';

const AWS_MANAGED = /^arn:aws[a-z-]*:iam::aws:policy\//;

/** A document that the caller supplies, under the ARN or the name of its policy. */
export interface SuppliedPolicy {
  readonly policy: string;
  readonly document: Value;
}

interface Candidate {
  readonly resource: TemplateResource;
  readonly scope: string;
}

/** Managed policies by ARN: those of the templates, those that the caller supplies, and those of AWS. */
export class ManagedPolicies {
  private readonly resources = new Map<string, Candidate[]>();
  private readonly parsed = new Map<string, Policy | undefined>();

  constructor(resources: TemplateResource[], private readonly supplied: SuppliedPolicy[], private readonly warnings: Set<string>) {
    for (const resource of resources) {
      const arn = resource.arn ?? resource.ref;
      this.resources.set(arn, [...this.resources.get(arn) ?? [], { resource, scope: resource.stack.id }]);
    }
  }

  /** One object for each policy and kind, so that what is compiled from it is shared. */
  public find(arn: string, kind: PolicyKind, scope: string): Policy | undefined {
    const resource = nearest(this.resources.get(arn) ?? [], scope).at(0)?.resource;
    const key = `${kind} ${resource?.path ?? ''} ${arn}`;
    if (!this.parsed.has(key)) {
      this.parsed.set(key, this.read(arn, kind, resource));
    }
    return this.parsed.get(key);
  }

  private read(arn: string, kind: PolicyKind, resource: TemplateResource | undefined): Policy | undefined {
    if (resource !== undefined) {
      const { PolicyDocument, ManagedPolicyName } = resource.properties;
      const name = readable(textOf(ManagedPolicyName) ?? constructName(resource));
      return policyOf(resource, kind, name, PolicyDocument, resource.arn ?? resource.ref);
    }
    const name = nameOf(arn);
    const supplied = this.supplied.find(({ policy }) => policy === arn || policy === name || isAwsPath(arn, policy));
    const document = supplied === undefined ? this.ofAws(arn) : supplied.document;
    return document === undefined ? undefined : parsePolicy(document, {
      kind, name: readable(name), path: readable(arn), arn: AWS_MANAGED.test(arn) ? undefined : arn,
    });
  }

  private ofAws(arn: string): Value | undefined {
    if (!AWS_MANAGED.test(arn)) {
      return undefined;
    }
    const document = awsManagedPolicy(arn);
    const caveat = managedPolicyCaveat(arn);
    if (document !== undefined && caveat !== undefined) {
      this.warnings.add(`${arn}: ${caveat}`);
    }
    return document;
  }
}

/** Why a managed policy has no document, as the end of the sentence "not known: …". */
export function missingPolicy(arn: string): string {
  return AWS_MANAGED.test(arn)
    ? `what the AWS managed policy ${arn} says, which the library does not have`
    : `what the managed policy ${readable(arn)} says, which is not in the templates`;
}

/** Names of AWS managed policies may have a path, as in `job-function/ViewOnlyAccess`. */
function isAwsPath(arn: string, policy: string): boolean {
  return AWS_MANAGED.test(arn) && arn.endsWith(`:policy/${policy}`);
}

function nameOf(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}
