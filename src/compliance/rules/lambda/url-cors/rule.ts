import { defineRule, failUnless, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LAMBDA-3',
  title: 'Function URLs do not share credentials with every website',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Lambda::Url'],
  rationale: 'Any page that a user visits may call the function in his name and read the answer.',
  remediation: 'Name the origins in Cors.AllowOrigins, or leave AllowCredentials out',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-url.html'],
  judge(url) {
    const cors = url.at('Cors');
    if (!cors.isSet) {
      return NOT_APPLICABLE;
    }
    return judgeEach(cors.at('AllowOrigins').items(), (origin) =>
      failUnless(!origin.isOneOf('*', 'http://*', 'https://*') || !cors.at('AllowCredentials').isTrue(), origin, 'every website may call it with the credentials of its users'));
  },
});
