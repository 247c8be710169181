import type { RuleCases } from '../../../model/cases';

const project = (Properties: object) => ({ Resources: { Project: { Type: 'AWS::CodeBuild::Project', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a current one', template: project({ Environment: { Type: 'LINUX_CONTAINER', Image: 'aws/codebuild/standard:7.0' } }) },
  ],
  nonCompliant: [
    {
      name: 'standard 4',
      template: project({ Environment: { Type: 'LINUX_CONTAINER', Image: 'aws/codebuild/standard:4.0' } }),
      at: ['Project Properties.Environment.Image'],
    },
    {
      name: 'held at a day',
      template: project({ Environment: { Image: 'aws/codebuild/amazonlinux2-x86_64-standard:3.0-22.11.08' } }),
      at: ['Project Properties.Environment.Image'],
    },
  ],
  notApplicable: [
    {
      name: 'an image of the customer',
      template: project({ Environment: { Image: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/build:1' } }),
    },
  ],
  unknown: [
    {
      name: 'a parameter',
      template: { Parameters: { Image: { Type: 'String' } }, ...project({ Environment: { Image: { Ref: 'Image' } } }) },
      at: ['Project Properties.Environment.Image'],
    },
  ],
};
