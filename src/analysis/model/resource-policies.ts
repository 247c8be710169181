import { accountOf } from './arns';
import { busStatement, defaultKeyPolicy, defaultTopicPolicy, layerStatement, permissionStatement } from './implied-policies';
import { documentOf } from './permission-sets';
import { policyOf } from './policies';
import { shortPath, tagsOf, textOf } from './reading';
import { AREA_SOURCES, OPEN_WITHOUT_POLICY, POLICY_MUST_ALLOW, POLICY_SOURCES } from './target-table';
import type { TargetDraft, Targets } from './targets';
import { readable } from '../../template/model/opaque';
import type { TemplateResource } from '../../template/model/template-stack';
import type { Value } from '../../template/model/value';

const QUEUE_URL = /^https:\/\/sqs\.([^.]+)\.amazonaws\.com(?:\.cn)?\/(\d{12})\/(.+)$/;
const KEYS: ReadonlySet<string> = new Set(['AWS::KMS::Key', 'AWS::KMS::ReplicaKey']);

/** Reads every resource, and the policies that resources have of their own. */
export class ResourcePolicies {
  private readonly byRef = new Map<string, TemplateResource>();

  constructor(private readonly targets: Targets, private readonly warnings: Set<string>) {}

  public read(resources: TemplateResource[]): void {
    for (const resource of resources) {
      if (resource.arn !== undefined) {
        this.byRef.set(`${resource.stack.account} ${resource.ref}`, resource);
        this.declare(resource, resource.arn);
      }
    }
    for (const resource of resources) {
      this.readSource(resource);
      this.readArea(resource);
      this.readImplied(resource);
    }
    resources.filter(({ type }) => type === 'AWS::SNS::Topic').forEach((topic) => { this.completeTopic(topic); });
  }

  private readSource(resource: TemplateResource): void {
    const source = POLICY_SOURCES[resource.type] as (typeof POLICY_SOURCES)[string] | undefined;
    if (source === undefined) {
      return;
    }
    const document = source.document(resource) ?? (KEYS.has(resource.type) ? defaultKeyPolicy(resource) : undefined);
    const arns = source.of === 'self' ? [resource.arn ?? resource.ref] : source.of(resource).map((text) => this.arnOf(resource, text));
    const drafts = source.of === 'self' ? arns.map((arn) => this.declare(resource, arn)) : arns.flatMap((arn) => this.named(resource, arn));
    if (POLICY_MUST_ALLOW.has(resource.type)) {
      drafts.forEach((draft) => { draft.policyMustAllow = true; });
    }
    if (document === undefined) {
      drafts.forEach((draft) => { draft.unknownPolicy ??= OPEN_WITHOUT_POLICY[resource.type]; });
      return;
    }
    const policy = policyOf(resource, 'resource', 'resource policy', document);
    drafts.forEach(({ policies }) => policies.push(policy));
    if (drafts.length === 0) {
      this.warnings.add(`${shortPath(resource.path)}: not known is which resources this policy belongs to`);
    }
  }

  private readArea(resource: TemplateResource): void {
    const source = AREA_SOURCES[resource.type] as (typeof AREA_SOURCES)[string] | undefined;
    if (source !== undefined) {
      const { partition, region, account } = resource.stack;
      const policy = policyOf(resource, 'resource', 'resource policy', documentOf(resource.properties[source.document]));
      this.targets.addArea(`arn:${partition}:${source.area}:${region}:${account}:*`, policy);
    }
  }

  /** Resources that are a statement in the policy of another one. */
  private readImplied(resource: TemplateResource): void {
    const { type, properties, stack } = resource;
    switch (type) {
      case 'AWS::Lambda::Permission':
        this.addStatement(resource, this.functionArn(resource, textOf(properties.FunctionName) ?? ''), permissionStatement);
        break;
      case 'AWS::Lambda::LayerVersionPermission':
        this.addStatement(resource, textOf(properties.LayerVersionArn) ?? '', layerStatement);
        break;
      case 'AWS::Events::EventBusPolicy': {
        const bus = textOf(properties.EventBusName) ?? 'default';
        const arn = bus.startsWith('arn:') ? bus : `arn:${stack.partition}:events:${stack.region}:${stack.account}:event-bus/${bus}`;
        this.addStatement(resource, arn, busStatement);
        break;
      }
    }
  }

  private addStatement(resource: TemplateResource, arn: string, statement: (resource: TemplateResource, arn: string) => Value): void {
    const known = this.targets.find(arn, resource.stack.id).length > 0;
    const document = { Version: '2012-10-17', Statement: [statement(resource, arn)] };
    const policy = policyOf(resource, 'resource', 'resource policy', document);
    for (const draft of this.named(resource, arn)) {
      draft.policies.push(policy);
      if (!known) {
        draft.unknownPolicy = `the rest of the policy of ${readable(arn)}, which is not in the templates`;
      }
    }
  }

  /** AWS gives each topic a policy when it is made; one of the template takes its place. */
  private completeTopic(topic: TemplateResource): void {
    const draft = topic.arn === undefined ? undefined : this.declare(topic, topic.arn);
    if (draft?.policies.length === 0) {
      draft.policies.push(policyOf(topic, 'resource', 'default policy', defaultTopicPolicy(topic, draft.arn)));
    }
  }

  private declare(resource: TemplateResource, arn: string): TargetDraft {
    const { stack, path, properties } = resource;
    const tags = tagsOf(properties.Tags);
    return this.targets.declare({ arn, account: accountOf(arn) ?? stack.account, path: shortPath(path), scope: stack.id, tags });
  }

  /** What a policy of a template speaks of. */
  private named({ stack }: TemplateResource, arn: string): TargetDraft[] {
    return this.targets.named({ arn, account: accountOf(arn) ?? stack.account, scope: stack.id, tags: {} });
  }

  /** The ARN of what a template names by ARN, name, id or URL. */
  private arnOf({ stack }: TemplateResource, text: string): string {
    const url = QUEUE_URL.exec(text);
    return this.byRef.get(`${stack.account} ${text}`)?.arn ?? (url === null ? text : `arn:${stack.partition}:sqs:${url[1]}:${url[2]}:${url[3]}`);
  }

  private functionArn(resource: TemplateResource, name: string): string {
    const { partition, region, account } = resource.stack;
    const arn = this.arnOf(resource, name);
    const partial = /^\d{12}:function:./.test(arn) ? arn : `${account}:function:${arn}`;
    return arn.startsWith('arn:') ? arn : `arn:${partition}:lambda:${region}:${partial}`;
  }
}
