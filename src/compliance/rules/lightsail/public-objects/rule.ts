import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LIGHTSAIL-3',
  title: 'Buckets of Lightsail are not public',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::Lightsail::Bucket'],
  rationale: 'Everybody on the Internet reads the objects.',
  remediation: 'Set AccessRules.GetObject to private and AllowPublicOverrides to false',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lightsail-bucket-accessrules.html'],
  judge(resource) {
    const rules = resource.at('AccessRules');
    return [
      ...failUnless(!rules.at('GetObject').isOneOf('public'), rules.at('GetObject'), 'all objects are public'),
      ...mustNotBeTrue(rules.at('AllowPublicOverrides'), 'single objects may be public'),
    ];
  },
});
