import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'GRAFANA-20',
  title: 'Dashboards are opened from known networks only',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Grafana::Workspace'],
  rationale: 'The page to log in is open to the Internet.',
  remediation: 'Set NetworkAccessControl with PrefixListIds or VpceIds',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-grafana-workspace.html',
  ],
  judge(workspace) {
    const network = workspace.at('NetworkAccessControl');
    network.requireShape();
    return failUnless(network.isSet, network, 'the page to log in is open to the Internet');
  },
});
