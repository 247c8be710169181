import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    BotAlias: {
      Type: 'AWS::Lex::BotAlias',
      Properties: { BotId: 'BOT', BotAliasName: 'live', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a key',
      template: given({
        ConversationLogSettings: { AudioLogSettings: [{ Enabled: true, Destination: { S3Bucket: { S3BucketArn: 'arn:aws:s3:::calls', LogPrefix: 'p', KmsKeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/1234' } } }] },
      }),
    },
    { name: 'nothing is recorded', template: given({}) },
  ],
  nonCompliant: [
    {
      name: 'no key',
      template: given({
        ConversationLogSettings: { AudioLogSettings: [{ Enabled: true, Destination: { S3Bucket: { S3BucketArn: 'arn:aws:s3:::calls', LogPrefix: 'p', KmsKeyArn: { Ref: 'AWS::NoValue' } } } }] },
      }),
      at: ['BotAlias Properties.ConversationLogSettings.AudioLogSettings.0.Destination.S3Bucket.KmsKeyArn'],
    },
    {
      name: 'of the alias for tests',
      template: { Resources: { Bot: { Type: 'AWS::Lex::Bot', Properties: { Name: 'b', TestBotAliasSettings: { ConversationLogSettings: { AudioLogSettings: [{ Enabled: 'true', Destination: { S3Bucket: { LogPrefix: 'p' } } }] } } } } } },
      at: ['Bot Properties.TestBotAliasSettings.ConversationLogSettings.AudioLogSettings.0.Destination.S3Bucket.KmsKeyArn'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ ConversationLogSettings: { AudioLogSettings: { 'Fn::ImportValue': 'setting' } } }),
      at: ['BotAlias Properties.ConversationLogSettings.AudioLogSettings'],
    },
  ],
};
