import type { RuleCases } from '../../../model/cases';

const config = (Properties: object) => ({ Resources: { Config: { Type: 'AWS::SageMaker::EndpointConfig', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'two', template: config({ ProductionVariants: [{ VariantName: 'a', ModelName: 'm', InitialInstanceCount: 2 }] }) },
  ],
  nonCompliant: [
    {
      name: 'one',
      template: config({ ProductionVariants: [{ VariantName: 'a', ModelName: 'm', InitialInstanceCount: 1 }] }),
      at: ['Config Properties.ProductionVariants.0.InitialInstanceCount'],
    },
  ],
  notApplicable: [
    { name: 'serverless', template: config({ ProductionVariants: [{ ServerlessConfig: { MaxConcurrency: 5, MemorySizeInMB: 2048 } }] }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: config({ ProductionVariants: [{ InitialInstanceCount: { 'Fn::ImportValue': 'Shared' } }] }),
      at: ['Config Properties.ProductionVariants.0.InitialInstanceCount'],
    },
  ],
};
