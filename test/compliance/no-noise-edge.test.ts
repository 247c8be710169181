import { App, type StackProps } from 'aws-cdk-lib';
import RECOMMENDED_FLAGS from 'aws-cdk-lib/recommended-feature-flags.json';
import { EdgeStack } from './quiet-app/edge';
import { NetworkStack } from './quiet-app/network';
import { ruleFolders } from './support/rule-folders';
import { judge } from '../../src/compliance/engine/judge';
import { TemplateSet } from '../../src/template/template-set';

const BASELINE = ruleFolders().map(({ rule }) => rule).filter(({ level }) => level === 'baseline');

test.each([['no feature flags', {}], ['the recommended feature flags', RECOMMENDED_FLAGS]] as const)(
  'load balancers, machines and APIs, configured securely, have no finding of the default pack, with %s',
  (_flags, context) => {
    const app = new App({ context });
    const props: StackProps = { env: { account: '123456789012', region: 'eu-west-1' } };
    const { vpc } = new NetworkStack(app, 'Network', props);
    new EdgeStack(app, 'Edge', vpc, props);
    const { findings, tallies } = judge(TemplateSet.fromAssembly(app.synth().directory), BASELINE);
    const found = findings.map(({ ruleId, status, stack, logicalId, property, message }) => `${ruleId} ${status} ${stack}/${logicalId ?? ''} ${property}: ${message}`);
    expect(found.sort()).toEqual([]);
    // Silence of rules that had nothing to look at would prove nothing.
    const looked = tallies.filter(({ applicable }) => applicable > 0).map(({ ruleId }) => ruleId);
    expect(looked).toEqual(expect.arrayContaining([
      'APIGATEWAY-3', 'APIGATEWAY-4', 'APIGATEWAY-6', 'APIGATEWAYV2-1', 'APIGATEWAYV2-2', 'APIGATEWAYV2-3', 'APIGATEWAYV2-4', 'APPSYNC-1', 'APPSYNC-2',
      'EC2-4', 'EC2-9', 'EC2-13', 'ELB-5', 'ELB-7',
    ]));
  },
);
