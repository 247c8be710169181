import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APPSTREAM-2',
  title: 'Instances of streamed applications answer metadata requests with a session only',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::AppStream::Fleet'],
  rationale: 'With version 1, one request that a user is tricked into gives away the credentials of the role.',
  remediation: 'Set DisableIMDSV1 to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-appstream-fleet.html'],
  judge(fleet) {
    return mustBeTrue(fleet.at('DisableIMDSV1'), 'version 1 of the metadata service answers');
  },
});
