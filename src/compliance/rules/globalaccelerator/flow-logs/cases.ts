import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::GlobalAccelerator::Accelerator', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'yes', template: one({ FlowLogsEnabled: true }) },
    { name: 'yes as a text', template: one({ FlowLogsEnabled: 'true' }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({}), at: ['One Properties.FlowLogsEnabled'] },
    { name: 'no', template: one({ FlowLogsEnabled: false }), at: ['One Properties.FlowLogsEnabled'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ FlowLogsEnabled: { Ref: 'Value' } }) },
      at: ['One Properties.FlowLogsEnabled'],
    },
  ],
};
