import { mustNotBeFalse } from '../../../domain/expect';
import { sessionInputs } from '../../../domain/sessions';
import { COMPLIANT, defineRule, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

const PLACES = [
  { place: 's3BucketName', encrypted: 's3EncryptionEnabled' },
  { place: 'cloudWatchLogGroupName', encrypted: 'cloudWatchEncryptionEnabled' },
];

export const rule = defineRule({
  id: 'SSM-2',
  title: 'Records of sessions are encrypted',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::SSM::Document'],
  rationale: 'Records show what was typed: passwords too.',
  remediation: 'Set inputs.cloudWatchEncryptionEnabled and inputs.s3EncryptionEnabled in Content to true',
  references: ['https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-schema.html'],
  judge(document) {
    const inputs = sessionInputs(document);
    if (inputs === undefined) {
      return NOT_APPLICABLE;
    }
    return judgeEach(PLACES, ({ place, encrypted }) => inputs.at(place).isSet && inputs.at(place).pattern() !== ''
      ? mustNotBeFalse(inputs.at(encrypted), 'records are written without encryption')
      : COMPLIANT);
  },
});
