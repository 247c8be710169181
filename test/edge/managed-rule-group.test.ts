import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import {
  BaselineWebAcl, BotControlLevel, ManagedRuleGroup, WafAction, WafPayloadType, WafRollout, WafSensitivity, WafStatement,
} from '../../src/edge';

function rendered(group: ManagedRuleGroup): any {
  const stack = new Stack(new App(), 'Stack');
  new BaselineWebAcl(stack, 'WebAcl', { rollout: WafRollout.block(), managedRuleGroups: [group] });
  const [resource] = Object.values(Template.fromStack(stack).findResources('AWS::WAFv2::WebACL'));
  return resource.Properties.Rules.find(({ Name }: { Name: string }) => Name === group.groupName);
}

const login = { payloadType: WafPayloadType.JSON, usernameField: '/user', passwordField: '/password' };

/** https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html */
test.each<[string, number, ManagedRuleGroup]>([
  ['AWSManagedRulesAmazonIpReputationList', 25, ManagedRuleGroup.ipReputation()],
  ['AWSManagedRulesAnonymousIpList', 50, ManagedRuleGroup.anonymousIp()],
  ['AWSManagedRulesCommonRuleSet', 700, ManagedRuleGroup.common()],
  ['AWSManagedRulesAdminProtectionRuleSet', 100, ManagedRuleGroup.adminProtection()],
  ['AWSManagedRulesKnownBadInputsRuleSet', 200, ManagedRuleGroup.knownBadInputs()],
  ['AWSManagedRulesSQLiRuleSet', 200, ManagedRuleGroup.sqlDatabase()],
  ['AWSManagedRulesLinuxRuleSet', 200, ManagedRuleGroup.linux()],
  ['AWSManagedRulesUnixRuleSet', 100, ManagedRuleGroup.posix()],
  ['AWSManagedRulesWindowsRuleSet', 200, ManagedRuleGroup.windows()],
  ['AWSManagedRulesPHPRuleSet', 100, ManagedRuleGroup.php()],
  ['AWSManagedRulesWordPressRuleSet', 100, ManagedRuleGroup.wordPress()],
  ['AWSManagedRulesBotControlRuleSet', 50, ManagedRuleGroup.botControl()],
  ['AWSManagedRulesATPRuleSet', 50, ManagedRuleGroup.accountTakeoverPrevention({ loginPath: '/login', ...login })],
  ['AWSManagedRulesACFPRuleSet', 50, ManagedRuleGroup.accountCreationFraudPrevention({
    registrationPagePath: '/register', creationPath: '/accounts', payloadType: WafPayloadType.FORM_ENCODED,
  })],
  ['AWSManagedRulesAntiDDoSRuleSet', 50, ManagedRuleGroup.antiDdos()],
])('%s costs %d', (name, capacity, group) => {
  expect(group.groupName).toBe(name);
  expect(group.capacity).toBe(capacity);
  expect(rendered(group)).toMatchObject({
    Name: name,
    OverrideAction: { None: {} },
    Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name: name } },
    VisibilityConfig: { CloudWatchMetricsEnabled: true, MetricName: name, SampledRequestsEnabled: true },
  });
});

describe('what CloudFormation gets', () => {
  test('options of all groups', () => {
    const group = ManagedRuleGroup.common({
      version: 'Version_1.10',
      scopeDown: WafStatement.geo('NL'),
      ruleActions: [
        { ruleName: 'SizeRestrictions_BODY', action: WafAction.count() },
        { ruleName: 'NoUserAgent_HEADER', action: WafAction.captcha() },
      ],
    });
    expect(group.capacity).toBe(701);
    expect(rendered(group).Statement.ManagedRuleGroupStatement).toEqual({
      VendorName: 'AWS',
      Name: 'AWSManagedRulesCommonRuleSet',
      Version: 'Version_1.10',
      ScopeDownStatement: { GeoMatchStatement: { CountryCodes: ['NL'] } },
      RuleActionOverrides: [
        { Name: 'SizeRestrictions_BODY', ActionToUse: { Count: {} } },
        { Name: 'NoUserAgent_HEADER', ActionToUse: { Captcha: {} } },
      ],
    });
  });

  test.each<[string, ManagedRuleGroup, object]>([
    ['bots', ManagedRuleGroup.botControl(), { AWSManagedRulesBotControlRuleSet: { InspectionLevel: 'COMMON' } }],
    ['bots, targeted', ManagedRuleGroup.botControl({ level: BotControlLevel.TARGETED, machineLearning: false }),
      { AWSManagedRulesBotControlRuleSet: { InspectionLevel: 'TARGETED', EnableMachineLearning: false } }],
    ['takeover', ManagedRuleGroup.accountTakeoverPrevention({ loginPath: '/login', ...login }), {
      AWSManagedRulesATPRuleSet: {
        LoginPath: '/login',
        RequestInspection: { PayloadType: 'JSON', UsernameField: { Identifier: '/user' }, PasswordField: { Identifier: '/password' } },
      },
    }],
    ['creation', ManagedRuleGroup.accountCreationFraudPrevention({
      registrationPagePath: '/register', creationPath: '/accounts', payloadType: WafPayloadType.FORM_ENCODED, emailField: 'email',
    }), {
      AWSManagedRulesACFPRuleSet: {
        RegistrationPagePath: '/register', CreationPath: '/accounts', RequestInspection: { PayloadType: 'FORM_ENCODED', EmailField: { Identifier: 'email' } },
      },
    }],
    ['denial of service', ManagedRuleGroup.antiDdos({ blockSensitivity: WafSensitivity.MEDIUM, challengeExemptions: ['^/api/'] }), {
      AWSManagedRulesAntiDDoSRuleSet: {
        SensitivityToBlock: 'MEDIUM',
        ClientSideActionConfig: { Challenge: { UsageOfAction: 'ENABLED', ExemptUriRegularExpressions: [{ RegexString: '^/api/' }] } },
      },
    }],
    ['denial of service without challenge', ManagedRuleGroup.antiDdos({ challenge: false }),
      { AWSManagedRulesAntiDDoSRuleSet: { ClientSideActionConfig: { Challenge: { UsageOfAction: 'DISABLED' } } } }],
  ])('configuration: %s', (_name, group, expected) => {
    expect(rendered(group).Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs).toEqual([expected]);
  });

  test('any other group', () => {
    const group = ManagedRuleGroup.other({ vendorName: 'Some Vendor', groupName: 'Some_Rules', capacity: 1234 });
    expect(group.capacity).toBe(1234);
    expect(rendered(group).Statement.ManagedRuleGroupStatement).toEqual({ VendorName: 'Some Vendor', Name: 'Some_Rules' });
  });
});

describe('what is refused', () => {
  test.each<[string, () => unknown]>([
    ["'version' must be left out for AWSManagedRulesAmazonIpReputationList, which has no versions, got Version_1.0",
      () => ManagedRuleGroup.ipReputation({ version: 'Version_1.0' })],
    ["'version' must be left out for AWSManagedRulesAnonymousIpList, which has no versions, got Version_1.0",
      () => ManagedRuleGroup.anonymousIp({ version: 'Version_1.0' })],
    ["'version' must have 1 to 64 letters, digits and _#:./-, got 1 0", () => ManagedRuleGroup.common({ version: '1 0' })],
    ["'version' must be text, got the number 1.1", () => ManagedRuleGroup.common({ version: 1.1 as never })],
    ["'rollout' must be a WafRollout, got the text count", () => ManagedRuleGroup.common({ rollout: 'count' as never })],
    ["'scopeDown' must be a WafStatement, got an object", () => ManagedRuleGroup.common({ scopeDown: {} as never })],
    ["'scopeDown' must not hold a rate: AWS WAF takes it only as the whole statement of a rule",
      () => ManagedRuleGroup.common({ scopeDown: WafStatement.rate({ limit: 10 }) })],
    ["'ruleActions' must be a list, got object", () => ManagedRuleGroup.common({ ruleActions: {} as never })],
    ["'ruleActions' must hold at most 100, got 101",
      () => ManagedRuleGroup.common({ ruleActions: Array.from({ length: 101 }, (_entry, index) => ({ ruleName: `R${index}`, action: WafAction.count() })) })],
    ["'ruleActions' must not repeat an entry, got A twice",
      () => ManagedRuleGroup.common({ ruleActions: [{ ruleName: 'A', action: WafAction.count() }, { ruleName: 'A', action: WafAction.block() }] })],
    ["'action' must be a WafAction, got undefined", () => ManagedRuleGroup.common({ ruleActions: [{ ruleName: 'A' } as never] })],
    ["'ruleName' must have 1 to 128 letters, digits, hyphens and underscores, got a b",
      () => ManagedRuleGroup.common({ ruleActions: [{ ruleName: 'a b', action: WafAction.count() }] })],
    ["'action' of A must not be allow: what looks like an attack would pass all later rules",
      () => ManagedRuleGroup.common({ ruleActions: [{ ruleName: 'A', action: WafAction.allow() }] })],
    ["'action' of A must be without a response of its own",
      () => ManagedRuleGroup.common({ ruleActions: [{ ruleName: 'A', action: WafAction.block({ statusCode: 404 }) }] })],
    ["'level' must be one of COMMON, TARGETED, got the text ALL", () => ManagedRuleGroup.botControl({ level: 'ALL' as never })],
    ["'machineLearning' must be left out for the level COMMON", () => ManagedRuleGroup.botControl({ machineLearning: true })],
    ["'loginPath' must begin with / and have 1 to 256 characters, got login", () => ManagedRuleGroup.accountTakeoverPrevention({ loginPath: 'login', ...login })],
    ["'usernameField' must have 1 to 512 characters, got ", () => ManagedRuleGroup.accountTakeoverPrevention({ loginPath: '/', ...login, usernameField: '' })],
    ["'payloadType' must be text, got undefined", () => ManagedRuleGroup.accountTakeoverPrevention({ loginPath: '/', usernameField: 'a', passwordField: 'b' } as never)],
    ["'payloadType' must be one of JSON, FORM_ENCODED, got the text XML",
      () => ManagedRuleGroup.accountTakeoverPrevention({ loginPath: '/', ...login, payloadType: 'XML' as never })],
    ["'creationPath' must begin with / and have 1 to 256 characters, got accounts",
      () => ManagedRuleGroup.accountCreationFraudPrevention({ registrationPagePath: '/', creationPath: 'accounts', payloadType: WafPayloadType.JSON })],
    ["'blockSensitivity' must be one of LOW, MEDIUM, HIGH, got the text MAX", () => ManagedRuleGroup.antiDdos({ blockSensitivity: 'MAX' as never })],
    ["'challengeExemptions' must be left out without 'challenge'", () => ManagedRuleGroup.antiDdos({ challenge: false, challengeExemptions: ['a'] })],
    ["'challengeExemptions' must have 1 to 512 characters, got ", () => ManagedRuleGroup.antiDdos({ challengeExemptions: [''] })],
    ["'capacity' must be between 1 and 5000 capacity units, got 5001", () => ManagedRuleGroup.other({ vendorName: 'V', groupName: 'G', capacity: 5001 })],
    ["'vendorName' must have 1 to 128 characters, got  ", () => ManagedRuleGroup.other({ vendorName: ' ', groupName: 'G', capacity: 1 })],
    ["'groupName' must have 1 to 128 letters, digits, hyphens and underscores, got G G", () => ManagedRuleGroup.other({ vendorName: 'V', groupName: 'G G', capacity: 1 })],
  ])('%s', (message, build) => {
    expect(build).toThrow(new Error(message));
  });
});
