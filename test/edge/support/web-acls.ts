import type { Stack } from 'aws-cdk-lib';
import { SecurityNotifications } from '../../../src/alerting';
import { SecureBucket, SecureKey } from '../../../src/data';
import {
  AllowListMode, BaselineWebAcl, ManagedRuleGroup, WafAction, WafField, WafIpSet, WafMatchPosition, WafPayloadType, WafRateAggregation, WafRateKey,
  WafRegexPatternSet, WafRollout, WafStatement, WebAclLogDestination, WebAclScope,
} from '../../../src/edge';

export const env = { account: '111122223333', region: 'us-east-1' };

export function simple(stack: Stack) {
  new BaselineWebAcl(stack, 'WebAcl', { rollout: WafRollout.block() });
}

/** Everything at once: what the CDK's validation has never seen it cannot find. */
export function everything(stack: Stack) {
  const notifications = new SecurityNotifications(stack, 'Notifications', { emails: ['security@example.com'] });
  const webAcl = new BaselineWebAcl(stack, 'WebAcl', {
    rollout: WafRollout.block(),
    managedRuleGroups: [
      ManagedRuleGroup.ipReputation(), ManagedRuleGroup.common({ ruleActions: [{ ruleName: 'SizeRestrictions_BODY', action: WafAction.count() }] }),
      ManagedRuleGroup.botControl({ scopeDown: WafStatement.geo('NL') }), ManagedRuleGroup.antiDdos({ challengeExemptions: ['^/api/'] }),
      ManagedRuleGroup.accountTakeoverPrevention({ loginPath: '/login', payloadType: WafPayloadType.JSON, usernameField: '/user', passwordField: '/password' }),
      ManagedRuleGroup.accountCreationFraudPrevention({ registrationPagePath: '/register', creationPath: '/accounts', payloadType: WafPayloadType.JSON }),
    ],
    allowedAddresses: ['192.0.2.0/24'],
    deniedAddresses: ['198.51.100.0/24', '2001:db8::/32'],
    allowListMode: AllowListMode.TERMINATE,
    blockedCountries: ['KP'],
    loginRateLimit: { path: '/login' },
    alarmTopic: notifications.topic,
    logging: { key: new SecureKey(stack, 'LogKey', { alias: 'web-acl-logs' }) },
    protectQueryString: true,
  });
  const office = new WafIpSet(stack, 'Office', { addresses: ['203.0.113.0/24'] });
  const bots = new WafRegexPatternSet(stack, 'Bots', { patterns: ['(?i)bot'] });
  webAcl.addRule('Admin', {
    statement: WafStatement.allOf(
      WafStatement.byteMatch({ field: WafField.uriPath(), search: '/admin', position: WafMatchPosition.STARTS_WITH }),
      WafStatement.noneOf(WafStatement.ipSet(office), WafStatement.label('staff')),
      WafStatement.anyOf(
        WafStatement.regexPatternSet(bots, { field: WafField.singleHeader('user-agent') }),
        WafStatement.xssMatch({ field: WafField.jsonBody() }),
        WafStatement.sqliMatch({ field: WafField.headers({ excluded: ['cookie'] }) }),
        WafStatement.regexMatch({ field: WafField.cookies(), pattern: 'x' }),
        WafStatement.byteMatch({ field: WafField.ja4Fingerprint(), search: 'x', position: WafMatchPosition.EXACTLY }),
        WafStatement.asn(64496),
      ),
    ),
    action: WafAction.block({ body: 'no', statusCode: 404 }),
    labels: ['admin'],
  });
  webAcl.addRule('Tenants', {
    statement: WafStatement.rate({ limit: 100, aggregation: WafRateAggregation.keys(WafRateKey.ip(), WafRateKey.header('x-tenant'), WafRateKey.uriPath()) }),
    action: WafAction.captcha(),
  });
  const bucket = new SecureBucket(stack, 'Logs', { namePrefix: 'aws-waf-logs' }).bucket;
  new BaselineWebAcl(stack, 'Global', { rollout: WafRollout.block(), aclScope: WebAclScope.CLOUDFRONT, logging: { destination: WebAclLogDestination.bucket(bucket) } });
}
