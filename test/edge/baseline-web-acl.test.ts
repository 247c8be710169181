import {
  App, aws_apigateway as apigateway, aws_apprunner as apprunner, aws_appsync as appsync, aws_cloudfront as cloudfront,
  aws_cloudfront_origins as origins, aws_cognito as cognito, aws_ec2 as ec2, aws_elasticloadbalancingv2 as elbv2, aws_sns as sns, Duration, Stack,
} from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import {
  AllowListMode, BaselineWebAcl, type BaselineWebAclProps, BodyInspectionLimit, BodyInspectionResource, ManagedRuleGroup, WafAction,
  WafFallback, WafField,
  WafIpSet, WafRateLimit, WafResponseContentType, WafRollout, WafStatement, WebAclScope,
} from '../../src/edge';
import { flat } from '../private/flat';

const ACCOUNT = '111122223333';
const REGION = 'eu-central-1';
const TRIAL = { reason: 'new shop', until: '2027-01-31' };

beforeAll(() => jest.useFakeTimers({ now: new Date('2026-06-15T12:00:00Z'), doNotFake: ['setTimeout', 'setImmediate', 'nextTick'] }));
afterAll(() => jest.useRealTimers());

function newStack(region = REGION): Stack {
  return new Stack(new App(), 'Stack', { env: { account: ACCOUNT, region } });
}

function build(props: Partial<BaselineWebAclProps> = {}, stack = newStack()) {
  return { stack, webAcl: new BaselineWebAcl(stack, 'WebAcl', { rollout: WafRollout.block(), ...props }) };
}

function only(stack: Stack, type: string): any {
  const found = Object.values(Template.fromStack(stack).findResources(type));
  expect(found).toHaveLength(1);
  return flat(found[0]);
}

const aclOf = (stack: Stack) => only(stack, 'AWS::WAFv2::WebACL').Properties;
const rulesOf = (stack: Stack) => Object.fromEntries(aclOf(stack).Rules.map((rule: any) => [rule.Name, rule]));
const noWarnings = (stack: Stack) => { Annotations.fromStack(stack).hasNoWarning('*', Match.anyValue()); };
const visibility = (MetricName: string) => ({ CloudWatchMetricsEnabled: true, MetricName, SampledRequestsEnabled: true });

describe('by default', () => {
  test('three managed groups and a limit of requests block', () => {
    const { stack, webAcl } = build();
    const { Rules, Name, ...others } = aclOf(stack);
    const managed = (name: string, Priority: number) => ({
      Name: name, Priority, OverrideAction: { None: {} }, Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name: name } }, VisibilityConfig: visibility(name),
    });
    expect(Rules).toEqual([
      {
        Name: 'RateLimit',
        Priority: 30,
        Action: { Block: {} },
        Statement: { RateBasedStatement: { AggregateKeyType: 'IP', EvaluationWindowSec: 300, Limit: 2000 } },
        VisibilityConfig: visibility('RateLimit'),
      },
      managed('AWSManagedRulesAmazonIpReputationList', 40),
      managed('AWSManagedRulesCommonRuleSet', 41),
      managed('AWSManagedRulesKnownBadInputsRuleSet', 42),
    ]);
    expect(Name).toMatch(/^web-acl-[0-9a-f]{6}-\$\{instance\}$/);
    expect(others).toEqual({
      Scope: 'REGIONAL',
      DefaultAction: { Allow: {} },
      VisibilityConfig: visibility(Name),
      DataProtectionConfig: {
        DataProtections: [{ Action: 'SUBSTITUTION', Field: { FieldType: 'SINGLE_HEADER', FieldKeys: ['authorization', 'cookie'] } }],
      },
    });
    expect(webAcl.capacity).toBe(927);
    expect(webAcl.alarms).toEqual([]);
    expect(only(stack, 'AWS::WAFv2::LoggingConfiguration').Properties.ResourceArn).toBe(stack.resolve(webAcl.webAclArn)['Fn::GetAtt'].join('.').replace(/^(.*)$/, '${$1}'));
    expect(Template.fromStack(stack).findResources('AWS::WAFv2::IPSet')).toEqual({});
    noWarnings(stack);
  });
});

describe('rollout', () => {
  test('that only counts is seen by everyone', () => {
    const { stack } = build({ rollout: WafRollout.count(TRIAL) });
    const { Metadata } = only(stack, 'AWS::WAFv2::WebACL');
    const groups = ['AWSManagedRulesAmazonIpReputationList', 'AWSManagedRulesCommonRuleSet', 'AWSManagedRulesKnownBadInputsRuleSet'];
    expect(Metadata['cdk-security-baseline:waf-trials']).toEqual([{ groups, ...TRIAL }]);
    groups.forEach((group) => { expect(rulesOf(stack)[group].OverrideAction).toEqual({ Count: {} }); });
    expect(rulesOf(stack).RateLimit.Action).toEqual({ Block: {} });
    Annotations.fromStack(stack).hasWarning('/Stack/WebAcl', Match.stringLikeRegexp(
      `^${groups.join(', ')} only count until 2027-01-31: new shop. Attacks go through. .*BaselineWebAcl.counting`));
  });

  test('of one group differs from that of the others', () => {
    const { stack } = build({
      managedRuleGroups: [ManagedRuleGroup.common({ rollout: WafRollout.count(TRIAL) }), ManagedRuleGroup.sqlDatabase()],
    });
    expect(rulesOf(stack).AWSManagedRulesCommonRuleSet.OverrideAction).toEqual({ Count: {} });
    expect(rulesOf(stack).AWSManagedRulesSQLiRuleSet.OverrideAction).toEqual({ None: {} });
    Annotations.fromStack(stack).hasWarning('/Stack/WebAcl', Match.stringLikeRegexp(
      '^AWSManagedRulesCommonRuleSet only counts until 2027-01-31: new shop. Attacks go through.'));

    const other = build({ rollout: WafRollout.count(TRIAL), managedRuleGroups: [ManagedRuleGroup.common({ rollout: WafRollout.block() })] });
    expect(rulesOf(other.stack).AWSManagedRulesCommonRuleSet.OverrideAction).toEqual({ None: {} });
    noWarnings(other.stack);
  });
});

describe('lists of addresses and countries', () => {
  const LABELLED = { LabelMatchStatement: { Scope: 'LABEL', Key: 'allow-listed' } };

  test('whoever is on the allow list is spared limits and countries only', () => {
    const { stack, webAcl } = build({
      allowedAddresses: ['192.0.2.0/24'], deniedAddresses: ['198.51.100.7', '2001:db8::/32'], blockedCountries: ['KP'], loginRateLimit: { path: '/Login' },
    });
    const { AllowList, DenyList, Countries, RateLimit, LoginRateLimit } = rulesOf(stack);
    expect(AllowList).toMatchObject({ Priority: 0, Action: { Count: {} }, RuleLabels: [{ Name: 'allow-listed' }] });
    expect(AllowList.Statement).toEqual({ IPSetReferenceStatement: { Arn: expect.stringMatching(/^\$\{WebAclAllowListIPV4\w+\.Arn\}$/) } });
    expect(DenyList).toMatchObject({ Priority: 10, Action: { Block: {} } });
    expect(DenyList.Statement.OrStatement.Statements).toHaveLength(2);
    expect(Countries).toMatchObject({ Priority: 20, Action: { Block: {} } });
    expect(Countries.Statement.AndStatement.Statements).toEqual([{ GeoMatchStatement: { CountryCodes: ['KP'] } }, { NotStatement: { Statement: LABELLED } }]);
    expect(RateLimit.Statement.RateBasedStatement.ScopeDownStatement).toEqual({ NotStatement: { Statement: LABELLED } });
    expect(LoginRateLimit).toMatchObject({
      Priority: 35, Action: { Block: {} }, Statement: { RateBasedStatement: { Limit: 100, EvaluationWindowSec: 300 } },
    });
    expect(LoginRateLimit.Statement.RateBasedStatement.ScopeDownStatement.AndStatement.Statements).toEqual([
      {
        ByteMatchStatement: {
          FieldToMatch: { UriPath: {} },
          PositionalConstraint: 'STARTS_WITH',
          SearchString: '/login',
          TextTransformations: [{ Priority: 0, Type: 'URL_DECODE' }, { Priority: 1, Type: 'NORMALIZE_PATH' }, { Priority: 2, Type: 'LOWERCASE' }],
        },
      },
      { NotStatement: { Statement: LABELLED } },
    ]);
    // Lists 1 + 2, countries 1 + label 1, rate 2 + label 1, login 2 + 2 + 3 × 10 + label 1, groups.
    expect(webAcl.capacity).toBe(1 + 2 + 2 + 3 + 35 + 925);
    expect(webAcl.allowList?.ipv6).toBeUndefined();
    noWarnings(stack);
  });

  test('or of everything, and then a warning says so', () => {
    const { stack } = build({ allowedAddresses: ['192.0.2.1'], allowListMode: AllowListMode.TERMINATE, allowedCountries: ['NL', 'BE'] });
    expect(rulesOf(stack).AllowList).toMatchObject({ Priority: 0, Action: { Allow: {} } });
    expect(rulesOf(stack).AllowList.RuleLabels).toBeUndefined();
    expect(rulesOf(stack).Countries.Statement).toEqual({ NotStatement: { Statement: { GeoMatchStatement: { CountryCodes: ['NL', 'BE'] } } } });
    expect(rulesOf(stack).RateLimit.Statement.RateBasedStatement.ScopeDownStatement).toBeUndefined();
    Annotations.fromStack(stack).hasWarning('/Stack/WebAcl', Match.stringLikeRegexp(
      'Requests from the allow list are let through at once, attacks included. .*BaselineWebAcl.allowList'));
  });

  test('an allow list that does not help is a warning', () => {
    const { stack } = build({ allowedAddresses: ['192.0.2.1'], defaultAction: WafAction.block() });
    Annotations.fromStack(stack).hasWarning('/Stack/WebAcl', Match.stringLikeRegexp(
      "What no rule lets through is blocked, the allow list included. Let 'allowListMode' be TERMINATE, or add a rule."));
  });
});

describe('limits of requests', () => {
  test('as wished', () => {
    const { stack } = build({
      rateLimit: WafRateLimit.perAddress({
        limit: 500, window: Duration.minutes(1), forwardedBy: { headerName: 'Client-Ip', fallback: WafFallback.MATCH }, action: WafAction.challenge(),
      }),
      loginRateLimit: { path: '/login', limit: 20, window: Duration.minutes(10) },
    });
    expect(rulesOf(stack).RateLimit).toMatchObject({
      Action: { Challenge: {} },
      Statement: {
        RateBasedStatement: {
          AggregateKeyType: 'FORWARDED_IP', Limit: 500, EvaluationWindowSec: 60, ForwardedIPConfig: { HeaderName: 'Client-Ip', FallbackBehavior: 'MATCH' },
        },
      },
    });
    expect(rulesOf(stack).LoginRateLimit.Statement.RateBasedStatement).toMatchObject({ Limit: 20, EvaluationWindowSec: 600 });
  });

  test('or none, for a reason', () => {
    const { stack } = build({ rateLimit: WafRateLimit.none({ reason: 'the CDN limits' }) });
    expect(rulesOf(stack).RateLimit).toBeUndefined();
    Annotations.fromStack(stack).hasWarning('/Stack/WebAcl', Match.stringLikeRegexp('Requests are not limited: the CDN limits .*BaselineWebAcl.rateLimit'));
  });
});

describe('own rules', () => {
  test('come after all others, in their order, with labels and responses', () => {
    const { stack, webAcl } = build();
    const body = { body: '{"error":"no"}', contentType: WafResponseContentType.APPLICATION_JSON };
    webAcl.addRule('First', { statement: WafStatement.geo('NL'), action: WafAction.count(), labels: ['team:shop:dutch'] });
    webAcl.addRule('Second', { statement: WafStatement.label('team:shop:dutch'), action: WafAction.block({ ...body, statusCode: 451, headers: { 'x-why': 'law' } }) });
    webAcl.addRule('Third', { statement: WafStatement.geo('BE'), action: WafAction.block(body) });
    webAcl.addRule('Early', { statement: WafStatement.geo('BE'), action: WafAction.allow(), priority: 5 });
    webAcl.addRule('Fourth', { statement: WafStatement.geo('FR'), action: WafAction.captcha() });
    const { First, Second, Third, Early, Fourth } = rulesOf(stack);
    expect([Early, First, Second, Third, Fourth].map(({ Priority }) => Priority)).toEqual([5, 100, 110, 120, 130]);
    expect(First).toMatchObject({ Action: { Count: {} }, RuleLabels: [{ Name: 'team:shop:dutch' }], VisibilityConfig: visibility('First') });
    const { CustomResponseBodies, Rules } = aclOf(stack);
    expect(Rules.map(({ Priority }: any) => Priority)).toEqual([5, 30, 40, 41, 42, 100, 110, 120, 130]);
    const [[key, response], ...others] = Object.entries(CustomResponseBodies);
    expect(response).toEqual({ ContentType: 'APPLICATION_JSON', Content: body.body });
    expect(others).toEqual([]);
    expect(Second.Action).toEqual({
      Block: { CustomResponse: { ResponseCode: 451, CustomResponseBodyKey: key, ResponseHeaders: [{ Name: 'x-why', Value: 'law' }] } },
    });
    expect(Third.Action).toEqual({ Block: { CustomResponse: { ResponseCode: 403, CustomResponseBodyKey: key } } });
    expect(Fourth.Action).toEqual({ Captcha: {} });
  });

  test('with long regular expressions are a warning', () => {
    const { stack, webAcl } = build();
    webAcl.addRule('Short', { statement: WafStatement.regexMatch({ field: WafField.uriPath(), pattern: 'x'.repeat(200) }), action: WafAction.block() });
    noWarnings(stack);
    const long = WafStatement.allOf(WafStatement.geo('NL'), WafStatement.regexMatch({ field: WafField.uriPath(), pattern: 'x'.repeat(201) }));
    webAcl.addRule('Long', { statement: long, action: WafAction.block() });
    Annotations.fromStack(stack).hasWarning('/Stack/WebAcl', Match.stringLikeRegexp(
      `The regular expression ${'x'.repeat(20)}… has 201 characters; the quotas of AWS WAF promise 200. .*BaselineWebAcl.regularExpression`));
  });

  test.each<[string, (webAcl: BaselineWebAcl, stack: Stack) => void]>([
    ["'name' must have 1 to 128 letters, digits, hyphens and underscores, got a b", (acl) => { acl.addRule('a b', { statement: WafStatement.geo('NL'), action: WafAction.block() }); }],
    ["'name' must not be All or Default_Action, which AWS WAF keeps for itself, got ALL", (acl) => { acl.addRule('ALL', { statement: WafStatement.geo('NL'), action: WafAction.block() }); }],
    ["'name' must be one that no other rule has, got RateLimit", (acl) => { acl.addRule('RateLimit', { statement: WafStatement.geo('NL'), action: WafAction.block() }); }],
    ["'priority' must be one that no other rule has, got 30, which RateLimit has",
      (acl) => { acl.addRule('A', { statement: WafStatement.geo('NL'), action: WafAction.block(), priority: 30 }); }],
    ["'priority' must be between 0 and 2147483647, got -1", (acl) => { acl.addRule('A', { statement: WafStatement.geo('NL'), action: WafAction.block(), priority: -1 }); }],
    ["'statement' must be a WafStatement, got undefined", (acl) => { acl.addRule('A', { action: WafAction.block() } as never); }],
    ["'action' must be a WafAction, got the text block", (acl) => { acl.addRule('A', { statement: WafStatement.geo('NL'), action: 'block' as never }); }],
    ["'labels' must be names with up to five namespaces, each part of 1 to 128 letters, digits and _-, got a:b:c:d:e:f:g",
      (acl) => { acl.addRule('A', { statement: WafStatement.geo('NL'), action: WafAction.count(), labels: ['a:b:c:d:e:f:g'] }); }],
    ["'labels' must be names with up to five namespaces, each part of 1 to 128 letters, digits and _-, got a:",
      (acl) => { acl.addRule('A', { statement: WafStatement.geo('NL'), action: WafAction.count(), labels: ['a:'] }); }],
    ["'labels' must not have a part that AWS WAF keeps for itself (awswaf, aws, waf, rulegroup, webacl, regexpatternset, ipset, managed), got my:waf:x",
      (acl) => { acl.addRule('A', { statement: WafStatement.geo('NL'), action: WafAction.count(), labels: ['my:waf:x'] }); }],
    ["'labels' must be a list, got the text a", (acl) => { acl.addRule('A', { statement: WafStatement.geo('NL'), action: WafAction.count(), labels: 'a' as never }); }],
    ["'rules' must have at most 10 rates, got 11 with Rate9", (acl) => {
      for (let index = 0; index < 10; index += 1) {
        acl.addRule(`Rate${index}`, { statement: WafStatement.rate({ limit: 10 }), action: WafAction.block() });
      }
    }],
    ["'rules' must have at most 50 references to sets, got 51 with Many", (acl) => {
      const one = WafStatement.ipSetByArn('arn:aws:wafv2:eu-central-1:111122223333:regional/ipset/x/y');
      acl.addRule('Many', { statement: WafStatement.anyOf(...Array<WafStatement>(51).fill(one)), action: WafAction.block() });
    }],
    ["'rules' must have at most 5000 capacity units, got 5007 with Big", (acl) => {
      const xss = WafStatement.xssMatch({ field: WafField.uriPath() });
      acl.addRule('Big', { statement: WafStatement.anyOf(...Array<WafStatement>(102).fill(xss)), action: WafAction.block() });
    }],
    ["'statement' of Many must name at most 50 countries, got 51", (acl) => {
      const codes = 'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR';
      const statement = WafStatement.rate({ limit: 10, scopeDown: WafStatement.noneOf(WafStatement.geo(...codes.split(' ')), WafStatement.geo('NL')) });
      acl.addRule('Many', { statement, action: WafAction.block() });
    }],
    ["'statement' of A must refer to sets of the scope REGIONAL, got CLOUDFRONT", (acl, stack) => {
      const other = new Stack(stack.node.root as App, 'Other', { env: { region: 'us-east-1' } });
      const set = new WafIpSet(other, 'Set', { addresses: ['192.0.2.1'], aclScope: WebAclScope.CLOUDFRONT });
      acl.addRule('A', { statement: WafStatement.ipSet(set), action: WafAction.block() });
    }],
  ])('%s', (message, add) => {
    const { stack, webAcl } = build();
    expect(() => { add(webAcl, stack); }).toThrow(new Error(message));
  });
});

describe('capacity', () => {
  test('over 1,500 is a warning', () => {
    const groups = [
      ManagedRuleGroup.common(), ManagedRuleGroup.knownBadInputs(),
      ManagedRuleGroup.linux(), ManagedRuleGroup.posix(), ManagedRuleGroup.sqlDatabase(),
    ];
    const { stack, webAcl } = build({ managedRuleGroups: groups });
    expect(webAcl.capacity).toBe(1402);
    noWarnings(stack);
    const more = build({ managedRuleGroups: [...groups, ManagedRuleGroup.php()] });
    Annotations.fromStack(more.stack).hasWarning('/Stack/WebAcl', Match.stringLikeRegexp(
      'The rules cost about 1502 web ACL capacity units; more than 1500 cost extra by the request. .*BaselineWebAcl.capacity'));
  });

  test('over 5,000 is an error, also of managed groups alone', () => {
    const big = (groupName: string) => ManagedRuleGroup.other({ vendorName: 'V', groupName, capacity: 3000 });
    expect(() => build({ managedRuleGroups: [big('A'), big('B')] })).toThrow(new Error("'rules' must have at most 5000 capacity units, got 6002 with B"));
  });
});

describe('settings', () => {
  test('of bodies, protection and the name', () => {
    const { stack } = build({
      webAclName: 'shop',
      bodyInspection: [
        { resource: BodyInspectionResource.API_GATEWAY, limit: BodyInspectionLimit.KB_48 },
        { resource: BodyInspectionResource.COGNITO_USER_POOL, limit: BodyInspectionLimit.KB_16 },
      ],
      protectedHeaders: ['authorization', 'x-api-key'],
      protectQueryString: true,
      defaultAction: WafAction.block({ statusCode: 404 }),
    });
    expect(aclOf(stack)).toMatchObject({
      Name: 'shop',
      VisibilityConfig: visibility('shop'),
      DefaultAction: { Block: { CustomResponse: { ResponseCode: 404 } } },
      AssociationConfig: { RequestBody: { API_GATEWAY: { DefaultSizeInspectionLimit: 'KB_48' }, COGNITO_USER_POOL: { DefaultSizeInspectionLimit: 'KB_16' } } },
      DataProtectionConfig: {
        DataProtections: [
          { Action: 'SUBSTITUTION', Field: { FieldType: 'SINGLE_HEADER', FieldKeys: ['authorization', 'x-api-key'] } },
          { Action: 'SUBSTITUTION', Field: { FieldType: 'QUERY_STRING' } },
        ],
      },
    });
    expect(only(stack, 'AWS::WAFv2::LoggingConfiguration').Properties.RedactedFields)
      .toEqual([{ SingleHeader: { Name: 'authorization' } }, { SingleHeader: { Name: 'x-api-key' } }, { QueryString: {} }]);
  });
});

describe('associations', () => {
  const arns = (stack: Stack) => Object.values(Template.fromStack(stack).findResources('AWS::WAFv2::WebACLAssociation')).map((resource) => flat(resource).Properties);

  test('have the ARN that each kind of resource wants', () => {
    const { stack, webAcl } = build();
    const api = new apigateway.RestApi(stack, 'Api', { deployOptions: { stageName: 'live' } });
    api.root.addMethod('GET');
    webAcl.associateRestApiStage(api.deploymentStage);
    webAcl.associateLoadBalancer(new elbv2.ApplicationLoadBalancer(stack, 'Balancer', { vpc: new ec2.Vpc(stack, 'Vpc', { natGateways: 0 }) }));
    webAcl.associateGraphqlApi(new appsync.GraphqlApi(stack, 'Graph', { name: 'graph', definition: appsync.Definition.fromFile(`${__dirname}/schema.graphql`) }));
    webAcl.associateUserPool(new cognito.UserPool(stack, 'Pool'));
    webAcl.associateAppRunnerService(new apprunner.CfnService(stack, 'Runner', { sourceConfiguration: {} }));
    webAcl.associateResource(`arn:aws:ec2:${REGION}:${ACCOUNT}:verified-access-instance/vai-1`);
    const found = arns(stack);
    found.forEach(({ WebACLArn }) => { expect(WebACLArn).toMatch(/^\$\{WebAcl\w+\.Arn\}$/); });
    expect(found.map(({ ResourceArn }) => ResourceArn)).toEqual([
      expect.stringMatching(/^arn:\$\{AWS::Partition\}:apigateway:eu-central-1::\/restapis\/\$\{Api\w+\}\/stages\/\$\{ApiDeploymentStagelive\w+\}$/),
      expect.stringMatching(/^\$\{Balancer\w+\}$/),
      expect.stringMatching(/^\$\{Graph\w+\.Arn\}$/),
      expect.stringMatching(/^\$\{Pool\w+\.Arn\}$/),
      '${Runner.ServiceArn}',
      `arn:aws:ec2:${REGION}:${ACCOUNT}:verified-access-instance/vai-1`,
    ]);
  });

  test.each([
    `arn:aws:elasticloadbalancing:${REGION}:${ACCOUNT}:loadbalancer/app/my-balancer/50dc6c495c0c9188`,
    `arn:aws:apigateway:${REGION}::/restapis/abc123/stages/prod`,
    `arn:aws-cn:appsync:cn-north-1:${ACCOUNT}:apis/abc123`,
    `arn:aws:cognito-idp:${REGION}:${ACCOUNT}:userpool/eu-central-1_abc`,
    `arn:aws:apprunner:${REGION}:${ACCOUNT}:service/name/id`,
    `arn:aws:bedrock-agentcore:${REGION}:${ACCOUNT}:gateway/id`,
  ])('%s is possible', (arn) => {
    const { stack, webAcl } = build();
    webAcl.associateResource(arn);
    expect(arns(stack)[0].ResourceArn).toBe(arn);
  });

  test.each([
    `arn:aws:elasticloadbalancing:${REGION}:${ACCOUNT}:loadbalancer/net/my-balancer/50dc6c495c0c9188`,
    `arn:aws:apigateway:${REGION}::/apis/abc123/stages/prod`,
    `arn:aws:cloudfront::${ACCOUNT}:distribution/E1`,
    'my-balancer',
  ])('%s is not', (arn) => {
    expect(() => build().webAcl.associateResource(arn)).toThrow(new Error(
      "'resourceArn' must be the ARN of an Application Load Balancer, a stage of a REST API, a GraphQL API, a user pool, an App Runner service, a "
      + `Verified Access instance or an AgentCore gateway, got ${arn}`));
  });

  test('come once', () => {
    const { stack, webAcl } = build();
    const pool = new cognito.UserPool(stack, 'Pool');
    webAcl.associateUserPool(pool);
    expect(() => webAcl.associateUserPool(pool)).toThrow(new Error("'resourceArn' must not be associated twice, got Stack/Pool"));
  });

  test('are not for CloudFront, nor is webAclId for anything else', () => {
    const { webAcl } = build({ aclScope: WebAclScope.CLOUDFRONT }, newStack('us-east-1'));
    expect(() => webAcl.associateResource(`arn:aws:apigateway:${REGION}::/restapis/abc123/stages/prod`)).toThrow(new Error(
      "'aclScope' must be REGIONAL for an association, got CLOUDFRONT: give 'webAclId' to the distribution"));
    expect(() => build().webAcl.webAclId).toThrow(new Error(
      "'aclScope' must be CLOUDFRONT for a distribution, got REGIONAL: use the associate… methods for everything else"));
  });
});

describe('for CloudFront', () => {
  test('everything is in us-east-1 and of that scope, and the distribution takes the ARN', () => {
    const { stack, webAcl } = build({ aclScope: WebAclScope.CLOUDFRONT, deniedAddresses: ['192.0.2.1'] }, newStack('us-east-1'));
    new cloudfront.Distribution(stack, 'Distribution', { defaultBehavior: { origin: new origins.HttpOrigin('example.com') }, webAclId: webAcl.webAclId });
    expect(aclOf(stack).Scope).toBe('CLOUDFRONT');
    expect(only(stack, 'AWS::WAFv2::IPSet').Properties.Scope).toBe('CLOUDFRONT');
    expect(only(stack, 'AWS::CloudFront::Distribution').Properties.DistributionConfig.WebACLId).toMatch(/^\$\{WebAcl\w+\.Arn\}$/);
    noWarnings(stack);
  });

  test('another Region is an error, and none a warning', () => {
    expect(() => build({ aclScope: WebAclScope.CLOUDFRONT })).toThrow(new Error("'aclScope' must be REGIONAL outside of us-east-1, got CLOUDFRONT in eu-central-1"));
    const { stack } = build({ aclScope: WebAclScope.CLOUDFRONT }, new Stack(new App(), 'Stack'));
    Annotations.fromStack(stack).hasWarning('/Stack/WebAcl', Match.stringLikeRegexp(
      "What is for CloudFront must be deployed to us-east-1, but the Region of the stack is not known. Set 'env.region' of the stack. .*BaselineWebAcl.region"));
  });
});

describe('metrics', () => {
  test('have the dimensions of AWS WAF', () => {
    const { stack, webAcl } = build({ webAclName: 'shop' });
    const dimensions = { WebACL: 'shop', Rule: 'ALL', Region: REGION };
    expect(webAcl.metricBlocked()).toMatchObject({ namespace: 'AWS/WAFV2', metricName: 'BlockedRequests', statistic: 'Sum', dimensions });
    expect(webAcl.metricAllowed().metricName).toBe('AllowedRequests');
    expect(webAcl.metricCounted('RateLimit')).toMatchObject({ metricName: 'CountedRequests', dimensions: { ...dimensions, Rule: 'RateLimit' } });
    expect(webAcl.metricBlocked(undefined, { period: Duration.minutes(1), statistic: 'Average' })).toMatchObject({ period: Duration.minutes(1), statistic: 'Average' });
    expect(() => webAcl.metricBlocked('Nothing')).toThrow(new Error(
      "'ruleName' must be a rule of the web ACL (RateLimit, AWSManagedRulesAmazonIpReputationList, AWSManagedRulesCommonRuleSet, "
      + 'AWSManagedRulesKnownBadInputsRuleSet), got Nothing'));
    const global = build({ webAclName: 'shop', aclScope: WebAclScope.CLOUDFRONT }, newStack('us-east-1'));
    expect(global.webAcl.metricBlocked().dimensions).toEqual({ WebACL: 'shop', Rule: 'ALL' });
    expect(stack).toBeDefined();
  });
});

describe('alarms', () => {
  const alarmsOf = (stack: Stack) => Object.values(Template.fromStack(stack).findResources('AWS::CloudWatch::Alarm')).map((alarm) => flat(alarm).Properties);

  test('watch what is blocked, the limits, and the trial', () => {
    const stack = newStack();
    const alarmTopic = sns.Topic.fromTopicArn(stack, 'Topic', `arn:aws:sns:${REGION}:${ACCOUNT}:security`);
    const { webAcl } = build({
      alarmTopic,
      webAclName: 'shop',
      loginRateLimit: { path: '/login' },
      managedRuleGroups: [ManagedRuleGroup.common({ rollout: WafRollout.count(TRIAL) }), ManagedRuleGroup.sqlDatabase()],
    }, stack);
    const [unusual, ...matches] = alarmsOf(stack);
    expect(webAcl.alarms).toHaveLength(4);
    expect(unusual).toMatchObject({
      AlarmActions: [`arn:aws:sns:${REGION}:${ACCOUNT}:security`],
      ComparisonOperator: 'GreaterThanUpperThreshold',
      EvaluationPeriods: 3,
      TreatMissingData: 'notBreaching',
    });
    expect(unusual.Metrics.map(({ Expression, MetricStat }: any) => Expression ?? MetricStat.Metric)).toContainEqual({
      Namespace: 'AWS/WAFV2',
      MetricName: 'BlockedRequests',
      Dimensions: [{ Name: 'Region', Value: REGION }, { Name: 'Rule', Value: 'ALL' }, { Name: 'WebACL', Value: 'shop' }],
    });
    const of = (MetricName: string, rule: string) => ({
      AlarmActions: [`arn:aws:sns:${REGION}:${ACCOUNT}:security`],
      AlarmDescription: expect.any(String),
      ComparisonOperator: 'GreaterThanThreshold',
      Threshold: 0,
      EvaluationPeriods: 1,
      Period: 300,
      Statistic: 'Sum',
      Namespace: 'AWS/WAFV2',
      MetricName,
      TreatMissingData: 'notBreaching',
      Dimensions: [{ Name: 'Region', Value: REGION }, { Name: 'Rule', Value: rule }, { Name: 'WebACL', Value: 'shop' }],
    });
    expect(matches).toEqual([of('BlockedRequests', 'RateLimit'), of('BlockedRequests', 'LoginRateLimit'), of('CountedRequests', 'AWSManagedRulesCommonRuleSet')]);
  });
});

describe('what is refused, before anything exists', () => {
  test.each<[string, object]>([
    ["'rollout' must say whether managed rule groups block: WafRollout.block(), or WafRollout.count() for a trial", { rollout: undefined }],
    ["'rollout' must be a WafRollout, got the text count", { rollout: 'count' }],
    ["'aclScope' must be one of REGIONAL, CLOUDFRONT, got the text GLOBAL", { aclScope: 'GLOBAL' }],
    ["'webAclName' must have 1 to 128 letters, digits, hyphens and underscores, got my shop", { webAclName: 'my shop' }],
    ["'defaultAction' must be a WafAction, got the text allow", { defaultAction: 'allow' }],
    ["'defaultAction' must be allow or block, got count", { defaultAction: WafAction.count() }],
    ["'managedRuleGroups' must be a list, got an object", { managedRuleGroups: ManagedRuleGroup.common() }],
    ["'managedRuleGroups' must be a ManagedRuleGroup, got the text AWSManagedRulesCommonRuleSet", { managedRuleGroups: ['AWSManagedRulesCommonRuleSet'] }],
    ["'managedRuleGroups' must not repeat an entry, got AWSManagedRulesPHPRuleSet twice", { managedRuleGroups: [ManagedRuleGroup.php(), ManagedRuleGroup.php()] }],
    ["'allowedAddresses' must not be everyone, for which AWS WAF takes no prefix, got 0.0.0.0/0", { allowedAddresses: ['0.0.0.0/0'] }],
    ["'deniedAddresses' must have nothing after its prefix, such as 10.0.0.0/8, got 10.1.2.3/8", { deniedAddresses: ['192.0.2.1', '10.1.2.3/8'] }],
    ["'deniedAddresses' must name at least one, got none", { deniedAddresses: [] }],
    ["'allowListMode' must be one of LABEL, TERMINATE, got the text ALLOW", { allowedAddresses: ['192.0.2.1'], allowListMode: 'ALLOW' }],
    ["'allowListMode' must be left out without 'allowedAddresses'", { allowListMode: AllowListMode.LABEL }],
    ["'blockedCountries' must hold countries in two capital letters of ISO 3166-1, such as NL, got XX", { blockedCountries: ['XX'] }],
    ["'allowedCountries' must name at least one, got none", { allowedCountries: [] }],
    ["'blockedCountries' must be a list, got the text NL", { blockedCountries: 'NL' }],
    ["'allowedCountries' must be left out when 'blockedCountries' is given", { allowedCountries: ['NL'], blockedCountries: ['BE'] }],
    ["'rateLimit' must be a WafRateLimit, got the number 100", { rateLimit: 100 }],
    ["'path' must begin with / and have 1 to 200 characters, got login", { loginRateLimit: { path: 'login' } }],
    ["'path' must be text, got undefined", { loginRateLimit: {} }],
    ["'limit' must be between 10 and 2000000000 requests, got 5", { loginRateLimit: { path: '/login', limit: 5 } }],
    ["'bodyInspection' must be a list, got an object", { bodyInspection: {} }],
    ["'resource' must be one of CLOUDFRONT, API_GATEWAY, COGNITO_USER_POOL, APP_RUNNER_SERVICE, VERIFIED_ACCESS_INSTANCE, got the text ALB",
      { bodyInspection: [{ resource: 'ALB', limit: 'KB_16' }] }],
    ["'limit' must be one of KB_16, KB_32, KB_48, KB_64, got the text KB_8", { bodyInspection: [{ resource: 'API_GATEWAY', limit: 'KB_8' }] }],
    ["'resource' must be one that a web ACL of the scope REGIONAL can protect, got CLOUDFRONT", { bodyInspection: [{ resource: 'CLOUDFRONT', limit: 'KB_16' }] }],
    ["'bodyInspection' must not repeat an entry, got API_GATEWAY twice",
      { bodyInspection: [{ resource: 'API_GATEWAY', limit: 'KB_16' }, { resource: 'API_GATEWAY', limit: 'KB_32' }] }],
    ["'protectedHeaders' must name at least one, got none", { protectedHeaders: [] }],
    ["'filter' must be one of NOT_SIMPLY_ALLOWED, ALL, got the text NONE", { logging: { filter: 'NONE' } }],
  ])('%s', (message, props) => {
    const stack = newStack();
    expect(() => build(props, stack)).toThrow(new Error(message));
    expect(Template.fromStack(stack).toJSON().Resources).toBeUndefined();
  });

  test.each<[string, () => unknown]>([
    ["'limit' must be between 10 and 2000000000 requests, got 9", () => WafRateLimit.perAddress({ limit: 9 })],
    ["'window' must be 1, 2, 5 or 10 minutes, got 7 minutes", () => WafRateLimit.perAddress({ window: Duration.minutes(7) })],
    ["'action' must be a WafAction, got the text block", () => WafRateLimit.perAddress({ action: 'block' as never })],
    ["'reason' must say why requests are not limited, got none", () => WafRateLimit.none({ reason: '' })],
    ["'statusCode' must be between 200 and 599, got 600", () => WafAction.block({ statusCode: 600 })],
    ["'body' must have 1 to 4096 bytes, got 4097", () => WafAction.block({ body: 'x'.repeat(4097) })],
    ["'contentType' must be left out without 'body'", () => WafAction.block({ contentType: WafResponseContentType.TEXT_HTML })],
    ["'contentType' must be one of TEXT_PLAIN, TEXT_HTML, APPLICATION_JSON, got the text XML", () => WafAction.block({ body: 'x', contentType: 'XML' as never })],
    ["'headers' must not hold content-type: use 'contentType'", () => WafAction.block({ headers: { 'Content-Type': 'x' } })],
    ["'headers' must have names of 1 to 64 letters, digits and ._$-, got a b", () => WafAction.block({ headers: { 'a b': 'x' } })],
    ["'headers.a' must have 1 to 255 characters on one line, got ", () => WafAction.block({ headers: { a: '' } })],
    ["'headers.a' must be text, got the number 1", () => WafAction.block({ headers: { a: 1 as never } })],
    ["'headers' must not repeat a name, got A twice", () => WafAction.block({ headers: { a: 'x', A: 'y' } })],
    ["'headers' must hold at most 10, got 11", () => WafAction.block({ headers: Object.fromEntries(Array.from({ length: 11 }, (_entry, index) => [`h${index}`, 'x'])) })],
  ])('%s', (message, make) => {
    expect(make).toThrow(new Error(message));
  });
});

test('no managed group at all is a warning', () => {
  const { stack } = build({ managedRuleGroups: [] });
  Annotations.fromStack(stack).hasWarning('/Stack/WebAcl', Match.stringLikeRegexp('No managed rule group looks for attacks. .*BaselineWebAcl.managedRuleGroups'));
});

test.each([undefined, 'us-east-1', 'eu-central-1', 'cn-north-1', 'us-gov-west-1'])('synthesizes in %s', (region) => {
  const stack = new Stack(new App(), 'Stack', region ? { env: { account: ACCOUNT, region } } : {});
  build({ allowedAddresses: ['192.0.2.1'], deniedAddresses: ['2001:db8::1'] }, stack);
  expect(JSON.stringify(Template.fromStack(stack).toJSON())).not.toContain('arn:aws:');
  noWarnings(stack);
});
