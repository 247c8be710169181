import type { aws_wafv2 as wafv2 } from 'aws-cdk-lib';
import { CAPACITY_LIMIT } from './capacity';
import { RULE_NAME, RULE_NAME_RULE } from './rule-name';
import type { Reference } from './statement-facts';
import { requireMatch, requireRange, requireText } from '../../private/validation';
import type { WebAclScope } from '../web-acl-scope';

/** A rule before it has its place. */
export interface Rule {
  readonly name: string;
  readonly priority?: number;
  /** In web ACL capacity units. */
  readonly capacity: number;
  readonly references: readonly Reference[];
  /** How many country codes its statement has. */
  readonly countries: number;
  readonly isRate: boolean;
  /** What CloudFormation takes, without what the list knows. */
  readonly property: Omit<wafv2.CfnWebACL.RuleProperty, 'name' | 'priority' | 'visibilityConfig'>;
}

/** Metric names that AWS WAF keeps for itself. @see https://docs.aws.amazon.com/waf/latest/APIReference/API_VisibilityConfig.html */
const RESERVED = ['All', 'Default_Action'];
/** @see https://docs.aws.amazon.com/waf/latest/developerguide/limits.html */
const MAXIMUM = { references: 50, rates: 10, countries: 50 };
const FIRST_OWN_PRIORITY = 100;
const STEP = 10;
const MAXIMUM_PRIORITY = 2_147_483_647;

/** The rules of a web ACL, within the limits of AWS WAF. */
export class RuleList {
  private readonly rules: (Rule & { readonly priority: number })[] = [];

  public constructor(private readonly scope: WebAclScope) {}

  public get capacity(): number {
    return this.rules.reduce((sum, { capacity }) => sum + capacity, 0);
  }

  public get names(): string[] {
    return this.rules.map(({ name }) => name);
  }

  public add(rule: Rule): void {
    this.check(rule);
    const others = this.rules.map(({ priority }) => priority).filter((taken) => taken >= FIRST_OWN_PRIORITY);
    const priority = rule.priority ?? Math.max(FIRST_OWN_PRIORITY - STEP, ...others) + STEP;
    const taken = this.rules.find((other) => other.priority === priority);
    if (taken !== undefined) {
      throw new Error(`'priority' must be one that no other rule has, got ${priority}, which ${taken.name} has`);
    }
    this.rules.push({ ...rule, priority });
  }

  public render(): wafv2.CfnWebACL.RuleProperty[] {
    return [...this.rules].sort((one, other) => one.priority - other.priority).map(({ name, priority, property }) => ({
      name,
      priority,
      ...property,
      visibilityConfig: { cloudWatchMetricsEnabled: true, metricName: name, sampledRequestsEnabled: true },
    }));
  }

  private check({ name, priority, capacity, references, countries, isRate }: Rule): void {
    requireText('name', name);
    requireMatch('name', name, RULE_NAME, RULE_NAME_RULE);
    if (RESERVED.some((reserved) => reserved.toLowerCase() === name.toLowerCase())) {
      throw new Error(`'name' must not be ${RESERVED.join(' or ')}, which AWS WAF keeps for itself, got ${name}`);
    }
    if (this.names.includes(name)) {
      throw new Error(`'name' must be one that no other rule has, got ${name}`);
    }
    requireRange('priority', priority, 0, MAXIMUM_PRIORITY);
    const alien = references.find(({ scope }) => scope !== undefined && scope !== this.scope);
    if (alien !== undefined) {
      throw new Error(`'statement' of ${name} must refer to sets of the scope ${this.scope}, got ${alien.scope}`);
    }
    if (countries > MAXIMUM.countries) {
      throw new Error(`'statement' of ${name} must name at most ${MAXIMUM.countries} countries, got ${countries}`);
    }
    const referenced = this.rules.reduce((sum, rule) => sum + rule.references.length, references.length);
    limit(name, 'references to sets', MAXIMUM.references, referenced);
    limit(name, 'rates', MAXIMUM.rates, this.rules.filter((rule) => rule.isRate).length + (isRate ? 1 : 0));
    limit(name, 'capacity units', CAPACITY_LIMIT.maximum, this.capacity + capacity);
  }
}

function limit(name: string, what: string, maximum: number, got: number): void {
  if (got > maximum) {
    throw new Error(`'rules' must have at most ${maximum} ${what}, got ${got} with ${name}`);
  }
}
