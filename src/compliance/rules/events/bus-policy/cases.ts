import type { RuleCases } from '../../../model/cases';


export const cases: RuleCases = {
  compliant: [
    {
      name: 'a policy',
      template: { Resources: { Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'b', Policy: { Statement: [] } } } } },
    },
    {
      name: 'of its own',
      template: {
        Resources: {
          Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'b' } },
          Policy: { Type: 'AWS::Events::EventBusPolicy', Properties: { StatementId: 's', EventBusName: { Ref: 'Bus' } } },
        },
      },
    },
  ],
  nonCompliant: [
    { name: 'none', template: { Resources: { Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'b' } } } }, at: ['Bus '] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'a policy of a bus nobody knows',
      template: {
        Resources: {
          Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'b' } },
          Policy: { Type: 'AWS::Events::EventBusPolicy', Properties: { StatementId: 's', EventBusName: { 'Fn::ImportValue': 'Bus' } } },
        },
      },
      at: ['Policy Properties.EventBusName'],
    },
  ],
};
