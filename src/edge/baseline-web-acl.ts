import { Annotations, ArnFormat, Lazy, Stack } from 'aws-cdk-lib';
import type { aws_apigateway as apigateway, aws_apprunner as apprunner, aws_appsync as appsync, aws_cognito as cognito } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import type * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import * as wafv2 from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import { BaselineWebAclProps, WebAclRule } from './baseline-web-acl-props';
import { ManagedRuleGroup } from './managed-rule-group';
import { associate } from './private/associations';
import { baselineRules, managedRules, RATE_RULES, ruleOf } from './private/baseline-rules';
import { CAPACITY_LIMIT } from './private/capacity';
import { requireMadeBy } from './private/checks';
import { requireLabels } from './private/labels';
import { PROTECTED_HEADERS } from './private/protected-headers';
import { ResponseBodies } from './private/response-bodies';
import { RuleList } from './private/rule-list';
import { requireScope } from './private/scope';
import { type Trial, trialsOf } from './private/trials';
import { createAlarms, webAclMetric } from './private/web-acl-alarms';
import { associationConfig, dataProtectionConfig } from './private/web-acl-settings';
import { validateWebAcl } from './private/web-acl-validation';
import { warnings } from './private/web-acl-warnings';
import { WafAction } from './waf-action';
import { WafIpSet } from './waf-ip-set';
import { WafStatement } from './waf-statement';
import { WebAclLogging } from './web-acl-logging';
import { WebAclScope } from './web-acl-scope';
import { stackInstanceName } from '../private/stack-instance';

const LABEL = 'web-acl';
/** The dimension of all rules together. */
const ALL_RULES = 'ALL';
const TRIALS_METADATA = 'cdk-security-baseline:waf-trials';

/**
 * A web ACL with what nearly every web application needs: managed rules, a limit of requests by address, lists of addresses and
 * countries, a log without credentials, metrics and alarms.
 *
 * Whether managed rules block is for you to say, see `rollout`.
 *
 * CloudFront takes the web ACL by `webAclId`; everything else is associated with the `associate…` methods. One resource has one web
 * ACL at most.
 *
 * FSBP WAF.10, WAF.11, WAF.12
 *
 * @see https://docs.aws.amazon.com/waf/latest/developerguide/web-acl.html
 */
export class BaselineWebAcl extends Construct {
  /** The web ACL. */
  public readonly webAcl: wafv2.CfnWebACL;

  /** What it protects. */
  public readonly aclScope: WebAclScope;

  /** Its name, which is also the name of its metric. */
  public readonly webAclName: string;

  /** The log. */
  public readonly logging: WebAclLogging;

  /** The allow list, if there is one. */
  public readonly allowList?: WafIpSet;

  /** The deny list, if there is one. */
  public readonly denyList?: WafIpSet;

  /** The alarms, if somebody is to be notified. */
  public readonly alarms: cloudwatch.Alarm[];

  private readonly rules: RuleList;
  private readonly bodies = new ResponseBodies();

  public constructor(scope: Construct, id: string, props: BaselineWebAclProps) {
    super(scope, id);
    validateWebAcl(props);
    const { aclScope = WebAclScope.REGIONAL, rollout, managedRuleGroups = defaultGroups() } = props;
    requireScope(this, 'BaselineWebAcl', aclScope);
    this.aclScope = aclScope;
    this.webAclName = props.webAclName ?? stackInstanceName(this, LABEL);

    this.allowList = this.addressList('AllowList', props.allowedAddresses);
    this.denyList = this.addressList('DenyList', props.deniedAddresses);
    this.rules = new RuleList(aclScope);
    const rules = baselineRules(props, { allowed: this.allowList, denied: this.denyList }, this.bodies);
    [...rules, ...managedRules(managedRuleGroups, rollout)].forEach((rule) => { this.rules.add(rule); });

    const trials = trialsOf(managedRuleGroups, rollout);
    this.webAcl = this.createWebAcl(props, trials);
    this.logging = new WebAclLogging(this, 'Logging', {
      ...props.logging,
      webAcl: this.webAcl,
      redactedHeaders: props.protectedHeaders,
      redactQueryString: props.protectQueryString,
    });
    this.alarms = this.watch(props, trials);
    warnings(props, trials).forEach(([rule, text]) => { this.warn(rule, text); });
    this.node.addValidation({ validate: () => this.warnOfSurcharge() });
  }

  /** The ARN of the web ACL. */
  public get webAclArn(): string {
    return this.webAcl.attrArn;
  }

  /** What a CloudFront distribution takes as `webAclId`: the ARN. Needs the scope CLOUDFRONT, else it is an error. */
  public get webAclId(): string {
    if (this.aclScope !== WebAclScope.CLOUDFRONT) {
      throw new Error(`'aclScope' must be CLOUDFRONT for a distribution, got ${this.aclScope}: use the associate… methods for everything else`);
    }
    return this.webAcl.attrArn;
  }

  /**
   * What the rules cost, in web ACL capacity units: an estimate from the pages of AWS WAF. More than 5,000 is an error.
   *
   * AWS WAF may count less where several statements transform the same part of the request in the same way.
   */
  public get capacity(): number {
    return this.rules.capacity;
  }

  /**
   * Adds a rule.
   *
   * @param name 1 to 128 letters, digits, hyphens and underscores; it is also the name of the rule's metric
   */
  public addRule(name: string, rule: WebAclRule): void {
    const { statement, action, labels } = rule;
    requireMadeBy('statement', statement, WafStatement);
    requireMadeBy('action', action, WafAction);
    requireLabels(labels);
    this.rules.add(ruleOf(name, rule, this.bodies));
    statement._facts.warnings.forEach((text) => { this.warn('regularExpression', text); });
  }

  /** Protects an Application Load Balancer. */
  public associateLoadBalancer(loadBalancer: elbv2.IApplicationLoadBalancer): wafv2.CfnWebACLAssociation {
    return associate(this, loadBalancer.loadBalancerArn, loadBalancer);
  }

  /** Protects a stage of a REST API. HTTP APIs have no web ACLs. */
  public associateRestApiStage(stage: apigateway.IStage): wafv2.CfnWebACLAssociation {
    const resourceArn = Stack.of(this).formatArn({
      service: 'apigateway',
      account: '',
      resource: '/restapis',
      resourceName: `${stage.restApi.restApiId}/stages/${stage.stageName}`,
      arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
    });
    return associate(this, resourceArn, stage);
  }

  /** Protects a GraphQL API of AppSync. */
  public associateGraphqlApi(api: appsync.IGraphqlApi): wafv2.CfnWebACLAssociation {
    return associate(this, api.arn, api);
  }

  /** Protects a Cognito user pool: its managed login pages and its public API operations. */
  public associateUserPool(userPool: cognito.IUserPool): wafv2.CfnWebACLAssociation {
    return associate(this, userPool.userPoolArn, userPool);
  }

  /** Protects an App Runner service. */
  public associateAppRunnerService(service: apprunner.CfnService): wafv2.CfnWebACLAssociation {
    return associate(this, service.attrServiceArn, service);
  }

  /**
   * Protects whatever else a web ACL can be associated with. The ARN of anything else is an error.
   *
   * @see https://docs.aws.amazon.com/waf/latest/APIReference/API_AssociateWebACL.html
   */
  public associateResource(resourceArn: string): wafv2.CfnWebACLAssociation {
    return associate(this, resourceArn);
  }

  /**
   * How many requests were blocked, in five minutes.
   *
   * @param ruleName of one rule. Default: of all. The name of a rule that is not there is an error
   */
  public metricBlocked(ruleName?: string, options?: cloudwatch.MetricOptions): cloudwatch.Metric {
    return this.metric('BlockedRequests', ruleName, options);
  }

  /**
   * How many requests were let through, in five minutes.
   *
   * @param ruleName of one rule. Default: of all. The name of a rule that is not there is an error
   */
  public metricAllowed(ruleName?: string, options?: cloudwatch.MetricOptions): cloudwatch.Metric {
    return this.metric('AllowedRequests', ruleName, options);
  }

  /**
   * How many requests were counted, in five minutes.
   *
   * @param ruleName of one rule. Default: of all. The name of a rule that is not there is an error
   */
  public metricCounted(ruleName?: string, options?: cloudwatch.MetricOptions): cloudwatch.Metric {
    return this.metric('CountedRequests', ruleName, options);
  }

  private metric(metricName: string, ruleName = ALL_RULES, options?: cloudwatch.MetricOptions): cloudwatch.Metric {
    if (![ALL_RULES, ...this.rules.names].includes(ruleName)) {
      throw new Error(`'ruleName' must be a rule of the web ACL (${this.rules.names.join(', ')}), got ${ruleName}`);
    }
    return webAclMetric(metricName, {
      WebACL: this.webAclName,
      Rule: ruleName,
      // Metrics of what CloudFront does have no Region.
      ...this.aclScope === WebAclScope.REGIONAL ? { Region: Stack.of(this).region } : {},
    }, options);
  }

  private addressList(id: string, addresses?: string[]): WafIpSet | undefined {
    return addresses && new WafIpSet(this, id, { addresses, aclScope: this.aclScope });
  }

  private createWebAcl(props: BaselineWebAclProps, trials: Trial[]): wafv2.CfnWebACL {
    const { defaultAction = WafAction.allow(), protectedHeaders = PROTECTED_HEADERS, protectQueryString = false } = props;
    const webAcl = new wafv2.CfnWebACL(this, 'WebAcl', {
      name: this.webAclName,
      scope: this.aclScope,
      defaultAction: defaultAction._render(this.bodies),
      rules: Lazy.any({ produce: () => this.rules.render() }),
      customResponseBodies: Lazy.any({ produce: () => this.bodies.all }),
      associationConfig: associationConfig(props.bodyInspection),
      dataProtectionConfig: dataProtectionConfig(protectedHeaders, protectQueryString),
      visibilityConfig: { cloudWatchMetricsEnabled: true, metricName: this.webAclName, sampledRequestsEnabled: true },
    });
    if (trials.length > 0) {
      webAcl.addMetadata(TRIALS_METADATA, trials);
    }
    return webAcl;
  }

  private watch({ alarmTopic: topic }: BaselineWebAclProps, trials: Trial[]): cloudwatch.Alarm[] {
    const rates = Object.values(RATE_RULES).filter((name) => this.rules.names.includes(name));
    return topic === undefined ? [] : createAlarms(this, {
      topic,
      blocked: this.metricBlocked(),
      matches: [
        ...rates.map((name) => ({ name: `${name}Alarm`, description: `Clients are over the limit ${name}`, metric: this.metricBlocked(name) })),
        ...trials.flatMap(({ groups }) => groups).map((name) => (
          { name: `${name}Alarm`, description: `${name} only counts, and would have blocked requests`, metric: this.metricCounted(name) })),
      ],
    });
  }

  private warnOfSurcharge(): string[] {
    if (this.capacity > CAPACITY_LIMIT.withoutSurcharge) {
      this.warn('capacity', `The rules cost about ${this.capacity} web ACL capacity units; more than ${CAPACITY_LIMIT.withoutSurcharge} cost extra `
        + 'by the request.');
    }
    return [];
  }

  private warn(rule: string, text: string): void {
    Annotations.of(this).addWarningV2(`cdk-security-baseline:BaselineWebAcl.${rule}`, text);
  }
}

function defaultGroups(): ManagedRuleGroup[] {
  return [ManagedRuleGroup.ipReputation(), ManagedRuleGroup.common(), ManagedRuleGroup.knownBadInputs()];
}
