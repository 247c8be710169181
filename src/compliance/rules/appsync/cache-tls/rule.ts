import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APPSYNC-4',
  title: 'Caches of AppSync are asked by TLS',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::AppSync::ApiCache'],
  rationale: 'Answers go between API and cache in plain text.',
  remediation: 'Set TransitEncryptionEnabled to true; the cache is made anew',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-appsync-apicache.html'],
  judge(resource) {
    return mustBeTrue(resource.at('TransitEncryptionEnabled'), 'the cache is asked without TLS');
  },
});
