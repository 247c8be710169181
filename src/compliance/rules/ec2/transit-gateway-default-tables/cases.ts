import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::TransitGateway', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'by hand', template: one({ DefaultRouteTableAssociation: 'disable', DefaultRouteTablePropagation: 'disable' }) },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: one({}),
      at: ['One Properties.DefaultRouteTableAssociation', 'One Properties.DefaultRouteTablePropagation'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Value: { Type: 'String' } },
        ...one({ DefaultRouteTableAssociation: { Ref: 'Value' }, DefaultRouteTablePropagation: 'disable' }),
      },
      at: ['One Properties.DefaultRouteTableAssociation'],
    },
  ],
};
