import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LEX-1',
  title: 'Recordings of what people say to a bot are encrypted with a KMS key',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::Lex::BotAlias', 'AWS::Lex::Bot'],
  rationale: 'People say names, numbers of cards and passwords to a bot.',
  remediation: 'Set KmsKeyArn in AudioLogSettings',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lex-botalias.html',
  ],
  judge(bot) {
    const settings = [bot.at('ConversationLogSettings'), bot.at('TestBotAliasSettings', 'ConversationLogSettings')].map((one) => one.at('AudioLogSettings'));
    const logs = settings.flatMap((setting) => setting.items()).filter((log) => !log.at('Enabled').isFalse());
    return judgeEach(logs, (log) => mustHaveCustomerKey(log.at('Destination', 'S3Bucket', 'KmsKeyArn')));
  },
});
