import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APPSYNC-3',
  title: 'Caches of AppSync are encrypted',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::AppSync::ApiCache'],
  rationale: 'Answers in the cache, which are about people, lie there in plain text.',
  remediation: 'Set AtRestEncryptionEnabled to true; the cache is made anew',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-appsync-apicache.html'],
  controls: ['FSBP AppSync.1'],
  judge(resource) {
    return mustBeTrue(resource.at('AtRestEncryptionEnabled'), 'the cache is not encrypted');
  },
});
