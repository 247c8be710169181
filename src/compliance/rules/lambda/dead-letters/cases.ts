import type { RuleCases } from '../../../model/cases';

const ofFunction = (Properties: object) => ({ Resources: { Function: { Type: 'AWS::Lambda::Function', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a queue', template: ofFunction({ DeadLetterConfig: { TargetArn: 'arn:aws:sqs:eu-west-1:111122223333:failed' } }) },
    {
      name: 'a destination',
      template: {
        Resources: {
          ...ofFunction({}).Resources,
          Config: {
            Type: 'AWS::Lambda::EventInvokeConfig',
            Properties: {
              FunctionName: { Ref: 'Function' },
              Qualifier: '$LATEST',
              DestinationConfig: { OnFailure: { Destination: 'arn:aws:sqs:eu-west-1:111122223333:failed' } },
            },
          },
        },
      },
    },
  ],
  nonCompliant: [
    { name: 'nothing', template: ofFunction({}), at: ['Function Properties.DeadLetterConfig.TargetArn'] },
    {
      name: 'an empty text',
      template: ofFunction({ DeadLetterConfig: { TargetArn: '' } }),
      at: ['Function Properties.DeadLetterConfig.TargetArn'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'a config of a function nobody knows',
      template: {
        Resources: {
          ...ofFunction({}).Resources,
          Config: { Type: 'AWS::Lambda::EventInvokeConfig', Properties: { FunctionName: { 'Fn::ImportValue': 'Shared' }, Qualifier: '1' } },
        },
      },
      at: ['Config Properties.FunctionName'],
    },
  ],
};
