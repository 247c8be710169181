import { App, CfnResource, Stack } from 'aws-cdk-lib';
import { readable } from '../../../src/template/model/opaque';
import { TemplateSet } from '../../../src/template/template-set';
import { shown } from '../support';

const consumer = (expression: unknown, options = {}) =>
  TemplateSet.fromDocument({ Resources: { X: { Type: 'Custom::X', Properties: { P: expression } } } }, { stackName: 'Consumer', ...options });
const producer = (outputs: Record<string, unknown>, options = {}) => TemplateSet.fromDocument({
  Conditions: { No: { 'Fn::Equals': ['a', 'b'] } },
  Resources: { Role: { Type: 'AWS::IAM::Role', Properties: { RoleName: 'admin' } } },
  Outputs: outputs,
}, { stackName: 'Producer', ...options });

const ARN = { 'Fn::GetAtt': ['Role', 'Arn'] };
const value = (set: TemplateSet) => shown(set._stacks.find((stack) => stack.id.startsWith('Consumer'))!.find('X')!.properties.P);

describe('Fn::ImportValue', () => {
  const EXPORTED = { O: { Value: ARN, Export: { Name: { 'Fn::Sub': '${AWS::StackName}-role' } } } };

  test('finds the export of another stack of the environment', () => {
    expect(value(TemplateSet.merge(producer(EXPORTED), consumer({ 'Fn::ImportValue': 'Producer-role' })))).toBe('arn:aws:iam::111111111111:role/admin');
  });

  test('does not find that of another Region or account', () => {
    const unknown = '<ImportValue(Producer-role, 111111111111, us-east-1)>';
    expect(value(TemplateSet.merge(producer(EXPORTED, { region: 'eu-west-1' }), consumer({ 'Fn::ImportValue': 'Producer-role' })))).toBe(unknown);
    expect(value(TemplateSet.merge(producer(EXPORTED, { account: '222222222222' }), consumer({ 'Fn::ImportValue': 'Producer-role' })))).toBe(unknown);
  });

  test('does not find the export of an output that does not exist', () => {
    const outputs = { O: { ...EXPORTED.O, Condition: 'No' } };
    expect(value(TemplateSet.merge(producer(outputs), consumer({ 'Fn::ImportValue': 'Producer-role' }))))
      .toBe('<ImportValue(Producer-role, 111111111111, us-east-1)>');
  });

  test('takes the value that the caller gives', () => {
    expect(value(consumer({ 'Fn::ImportValue': 'vpc' }, { exports: { vpc: 'vpc-1' } }))).toBe('vpc-1');
  });

  test('decides for none of several', () => {
    const other = producer({ O: { Value: 'x', Export: { Name: 'Producer-role' } } }, { stackName: 'Other' });
    expect(value(TemplateSet.merge(producer(EXPORTED), other, consumer({ 'Fn::ImportValue': 'Producer-role' }))))
      .toBe('<OneOf(arn:aws:iam::111111111111:role/admin, x)>');
  });

  test('refuses an export without a name', () => {
    expect(() => value(TemplateSet.merge(producer({ O: { Value: 'x', Export: {} } }), consumer({ 'Fn::ImportValue': 'a' }))))
      .toThrow(new Error("'Producer' Outputs.O.Export.Name: must be a text, got nothing"));
  });

  test('refuses an output without a value', () => {
    expect(() => value(TemplateSet.merge(producer({ O: { Export: { Name: 'a' } } }), consumer({ 'Fn::ImportValue': 'a' }))))
      .toThrow(new Error("'Producer' Outputs.O: an output must have a 'Value'"));
  });
});

describe('Fn::GetStackOutput', () => {
  const OUTPUTS = { RoleArn: { Value: ARN } };
  const read = (argument: object) => consumer({ 'Fn::GetStackOutput': { OutputName: 'RoleArn', ...argument } });

  test('reads an output of the environment', () => {
    expect(value(TemplateSet.merge(producer(OUTPUTS), read({ StackName: 'Producer' })))).toBe('arn:aws:iam::111111111111:role/admin');
  });

  test('reads another Region, and another account by its role', () => {
    const far = producer(OUTPUTS, { region: 'eu-west-1', account: '222222222222' });
    const argument = { StackName: 'Producer', Region: 'eu-west-1', RoleArn: 'arn:aws:iam::222222222222:role/reader' };
    expect(value(TemplateSet.merge(far, read(argument)))).toBe('arn:aws:iam::222222222222:role/admin');
    expect(value(TemplateSet.merge(far, read({ StackName: 'Producer', Region: 'eu-west-1' }))))
      .toBe('<GetStackOutput(Producer, RoleArn, 111111111111, eu-west-1)>');
  });

  test('reads a stack by its ARN', () => {
    const far = producer(OUTPUTS, { region: 'eu-west-1', account: '222222222222' });
    expect(value(TemplateSet.merge(far, read({ StackName: 'arn:aws:cloudformation:eu-west-1:222222222222:stack/Producer/1-2-3' }))))
      .toBe('arn:aws:iam::222222222222:role/admin');
  });

  test('leaves out Region and role given as AWS::NoValue', () => {
    const argument = { StackName: 'Producer', Region: { Ref: 'AWS::NoValue' }, RoleArn: { Ref: 'AWS::NoValue' } };
    expect(value(TemplateSet.merge(producer(OUTPUTS), read(argument)))).toBe('arn:aws:iam::111111111111:role/admin');
  });

  test('refuses an output that the stack does not have', () => {
    expect(() => value(TemplateSet.merge(producer({}), read({ StackName: 'Producer' }))))
      .toThrow(new Error("'Consumer' Resources.X.Properties.P.Fn::GetStackOutput: the stack 'Producer' has no output 'RoleArn'"));
  });
});

describe('values handed from Region to Region', () => {
  const name = '/cdk/exports/Consumer/Role';
  const writer = TemplateSet.fromDocument({
    Resources: {
      Role: { Type: 'AWS::IAM::Role', Properties: { RoleName: 'admin' } },
      W: { Type: 'Custom::CrossRegionExportWriter', Properties: { WriterProps: { region: 'us-east-1', exports: { [name]: ARN } } } },
    },
  }, { stackName: 'Writer', region: 'eu-west-1' });
  const reader = (region: string) => TemplateSet.fromDocument({
    Resources: {
      R: { Type: 'Custom::CrossRegionExportReader', Properties: { ReaderProps: { imports: { [name]: `{{resolve:ssm:${name}}}` } } } },
      X: { Type: 'Custom::X', Properties: { P: { 'Fn::GetAtt': ['R', name] } } },
    },
  }, { stackName: 'Consumer', region });

  test('reach the reader of the Region', () => {
    expect(value(TemplateSet.merge(writer, reader('us-east-1')))).toBe('arn:aws:iam::111111111111:role/admin');
  });

  test('reach no other', () => {
    expect(value(TemplateSet.merge(writer, reader('us-west-2')))).toBe(`<Consumer/R.${name}>`);
  });
});

test('merged sets of the same stack name keep apart', () => {
  const one = (role: string) => TemplateSet.fromDocument({ Resources: { Role: { Type: 'AWS::IAM::Role', Properties: { Path: role } } } });
  const merged = TemplateSet.merge(one('/a/'), one('/b/'));
  expect(merged._stacks.map(({ id }) => id)).toEqual(['Stack', 'Stack (2)']);
  const [first, second] = merged._stacks.map((stack) => stack.find('Role')!.ref);
  expect(first).not.toBe(second);
  expect(merged._stacks.map((stack) => stack.find('Role')!.path)).toEqual(['Stack/Role', 'Stack (2)/Role']);
  expect(readable(first)).toBe('Stack-Role-<Stack/Role>');
  expect(TemplateSet.merge(merged, merged)._stacks).toHaveLength(2);
});

test('merged apps whose constructs have the same paths keep apart', () => {
  const one = () => {
    const app = new App();
    new CfnResource(new Stack(app, 'Shop'), 'X', { type: 'Custom::X' });
    return TemplateSet.fromApp(app);
  };
  const merged = TemplateSet.merge(one(), one());
  expect(merged._stacks.map(({ resources }) => resources[0].path)).toEqual(['Shop/X', 'Shop (2)/X']);
});
