import { App, CfnResource, Stack } from 'aws-cdk-lib';
import { ComplianceGate } from '../../../src/compliance/compliance-gate';
import { Pack } from '../../../src/compliance/pack';

test('a violation names the controls that its rule looks at', () => {
  const app = new App();
  new CfnResource(new Stack(app, 'S'), 'Key', { type: 'AWS::KMS::Key', properties: { KeyPolicy: {} } });
  app.synth();
  const report = new ComplianceGate({ packs: [Pack.rules('KMS-1')] }).validate({ appConstruct: app, templatePaths: [], stackTemplates: [], accountId: undefined, region: undefined } as never);
  expect(report.violations.map(({ ruleMetadata }) => ruleMetadata)).toEqual([expect.objectContaining({
    rule: 'KMS-1', severity: 'MEDIUM', controls: expect.stringMatching(/FSBP KMS\.4.*CIS 7\.0 4\.6/) as string,
  })]);
});
