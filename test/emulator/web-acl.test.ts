/** A web ACL in front of a stage of a REST API, read back: what CloudFormation was told reaches AWS WAF. */
import { DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { DescribeLogGroupsCommand, DescribeResourcePoliciesCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  GetIPSetCommand, GetLoggingConfigurationCommand, GetWebACLForResourceCommand, ListIPSetsCommand, ListWebACLsCommand, WAFV2Client, type WebACL,
} from '@aws-sdk/client-wafv2';
import { aws_apigateway as apigateway, CfnOutput, Stack, type App } from 'aws-cdk-lib';
import { Account } from './support/account';
import { Emulator } from '../../emulator/launcher/emulator';
import {
  BaselineWebAcl, ManagedRuleGroup, WafAction, WafField, WafIpSet, WafMatchPosition, WafRollout, WafStatement, WebAclLogFilter,
} from '../../src/edge';

const scope = 'REGIONAL';
let emulator: Emulator;
let account: Account;
let waf: WAFV2Client;

beforeAll(async () => {
  emulator = await Emulator.start();
  account = await Account.bootstrapped(emulator, '151515151515', 'eu-central-1');
  waf = new WAFV2Client({
    endpoint: emulator.endpoint, region: account.region, credentials: { accessKeyId: account.id, secretAccessKey: 'emulator' },
  });
});

afterAll(async () => {
  account?.dispose();
  await emulator?.stop();
});

const shop = (rollout: WafRollout, more = false) => (app: App) => {
  const stack = new Stack(app, 'Shop', { env: account.env });
  const api = new apigateway.RestApi(stack, 'Api', { cloudWatchRole: false });
  api.root.addMethod('GET');
  const webAcl = new BaselineWebAcl(stack, 'WebAcl', {
    rollout,
    managedRuleGroups: [ManagedRuleGroup.common(), ManagedRuleGroup.knownBadInputs({ rollout: WafRollout.block() })],
    deniedAddresses: more ? ['198.51.100.0/24', '203.0.113.7', '2001:db8::/32'] : ['198.51.100.0/24', '2001:db8::/32'],
    logging: { filter: more ? WebAclLogFilter.ALL : undefined },
  });
  const office = new WafIpSet(stack, 'Office', { addresses: ['192.0.2.0/24'] });
  webAcl.addRule('Admin', {
    statement: WafStatement.allOf(
      WafStatement.byteMatch({ field: WafField.uriPath(), search: '/admin', position: WafMatchPosition.STARTS_WITH }),
      WafStatement.noneOf(WafStatement.ipSet(office)),
    ),
    action: WafAction.block({ statusCode: 404, body: 'there is nothing' }),
  });
  webAcl.associateRestApiStage(api.deploymentStage);
  new CfnOutput(stack, 'Stage', { value: `arn:aws:apigateway:${account.region}::/restapis/${api.restApiId}/stages/prod` });
};

async function stageArn(): Promise<string> {
  const { Stacks } = await account.cloudFormation.send(new DescribeStacksCommand({ StackName: 'Shop' }));
  return Stacks?.[0]?.Outputs?.find(({ OutputKey }) => OutputKey === 'Stage')?.OutputValue ?? '';
}

async function protection(): Promise<WebACL> {
  const { WebACL: found } = await waf.send(new GetWebACLForResourceCommand({ ResourceArn: await stageArn() }));
  expect(found).toBeDefined();
  return found!;
}

async function deniedAddresses(): Promise<string[]> {
  const { IPSets = [] } = await waf.send(new ListIPSetsCommand({ Scope: scope }));
  const denied = IPSets.filter(({ Name }) => Name?.includes('DenyList'));
  const sets = await Promise.all(denied.map(({ Name, Id }) => waf.send(new GetIPSetCommand({ Name, Id, Scope: scope }))));
  return sets.flatMap(({ IPSet }) => IPSet?.Addresses ?? []).sort();
}

const ruleOf = (webAcl: WebACL, name: string) => webAcl.Rules?.find(({ Name }) => Name === name);

test('a trial, then in earnest, then gone', async () => {
  await account.deploy(shop(WafRollout.count({ reason: 'new shop', until: '9999-12-31' })));

  const trial = await protection();
  expect(trial.Rules?.map(({ Name, Priority }) => [Name, Priority])).toEqual([
    ['DenyList', 10], ['RateLimit', 30], ['AWSManagedRulesCommonRuleSet', 40], ['AWSManagedRulesKnownBadInputsRuleSet', 41], ['Admin', 100],
  ]);
  expect(ruleOf(trial, 'AWSManagedRulesCommonRuleSet')?.OverrideAction).toEqual({ Count: {} });
  expect(ruleOf(trial, 'AWSManagedRulesKnownBadInputsRuleSet')?.OverrideAction).toEqual({ None: {} });
  expect(ruleOf(trial, 'RateLimit')).toMatchObject({
    Action: { Block: {} }, Statement: { RateBasedStatement: { Limit: 2000, EvaluationWindowSec: 300, AggregateKeyType: 'IP' } },
  });
  const admin = ruleOf(trial, 'Admin');
  const [path, office] = admin?.Statement?.AndStatement?.Statements ?? [];
  expect(Buffer.from(path?.ByteMatchStatement?.SearchString ?? []).toString()).toBe('/admin');
  expect(office?.NotStatement?.Statement?.IPSetReferenceStatement?.ARN).toMatch(/:regional\/ipset\//);
  const key = admin?.Action?.Block?.CustomResponse?.CustomResponseBodyKey ?? '';
  expect(trial.CustomResponseBodies?.[key]).toEqual({ ContentType: 'TEXT_PLAIN', Content: 'there is nothing' });
  expect(trial.DataProtectionConfig?.DataProtections).toEqual([
    { Action: 'SUBSTITUTION', Field: { FieldType: 'SINGLE_HEADER', FieldKeys: ['authorization', 'cookie'] } },
  ]);
  expect(trial.VisibilityConfig?.MetricName).toBe(trial.Name);
  expect(await deniedAddresses()).toEqual(['198.51.100.0/24', '2001:0db8:0000:0000:0000:0000:0000:0000/32']);

  const { LoggingConfiguration: logging } = await waf.send(new GetLoggingConfigurationCommand({ ResourceArn: trial.ARN }));
  const { logGroups } = await account.logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: 'aws-waf-logs-' }));
  expect(logGroups).toHaveLength(1);
  const [logGroup] = logGroups ?? [];
  expect(logGroup?.retentionInDays).toBe(365);
  expect(logging?.LogDestinationConfigs).toEqual([`arn:aws:logs:${account.region}:${account.id}:log-group:${logGroup?.logGroupName}`]);
  expect(logging?.RedactedFields).toEqual([{ SingleHeader: { Name: 'authorization' } }, { SingleHeader: { Name: 'cookie' } }]);
  expect(logging?.LoggingFilter).toMatchObject({ DefaultBehavior: 'DROP', Filters: [{ Behavior: 'KEEP', Requirement: 'MEETS_ANY' }] });
  const { resourcePolicies } = await account.logs.send(new DescribeResourcePoliciesCommand({}));
  expect(resourcePolicies).toHaveLength(1);
  expect(JSON.parse(resourcePolicies?.[0]?.policyDocument ?? '{}')).toMatchObject({
    Statement: [{
      Principal: { Service: 'delivery.logs.amazonaws.com' },
      Resource: `arn:aws:logs:${account.region}:${account.id}:log-group:${logGroup?.logGroupName}:log-stream:*`,
    }],
  });

  await account.deploy(shop(WafRollout.block(), true));
  const earnest = await protection();
  expect(earnest.ARN).toBe(trial.ARN);
  expect(ruleOf(earnest, 'AWSManagedRulesCommonRuleSet')?.OverrideAction).toEqual({ None: {} });
  expect(await deniedAddresses()).toEqual(['198.51.100.0/24', '2001:0db8:0000:0000:0000:0000:0000:0000/32', '203.0.113.7/32']);
  const { LoggingConfiguration: all } = await waf.send(new GetLoggingConfigurationCommand({ ResourceArn: trial.ARN }));
  expect(all?.LoggingFilter).toBeUndefined();

  expect((await account.destroy(shop(WafRollout.block(), true))).exitCode).toBe(0);
  expect((await waf.send(new ListWebACLsCommand({ Scope: scope }))).WebACLs).toEqual([]);
  expect((await waf.send(new ListIPSetsCommand({ Scope: scope }))).IPSets).toEqual([]);
  const kept = await account.logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: 'aws-waf-logs-' }));
  expect(kept.logGroups?.map(({ logGroupName }) => logGroupName)).toEqual([logGroup?.logGroupName]);

  await account.deploy(shop(WafRollout.block()));
  const again = await account.logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: 'aws-waf-logs-' }));
  expect(again.logGroups).toHaveLength(2);
});
