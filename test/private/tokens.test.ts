import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { Duration, Fn, Lazy, Token } from 'aws-cdk-lib';
import { isToken } from '../../src/private/tokens';

const TOKENS: [string, unknown][] = [
  ['a text', Lazy.string({ produce: () => 'x' })],
  ['a text with a token in it', `before ${Fn.ref('Parameter')} after`],
  ['a number', Lazy.number({ produce: () => 1 })],
  ['a list', Lazy.list({ produce: () => ['x'] })],
  ['an object', Lazy.any({ produce: () => ({}) })],
  ['an intrinsic function', Fn.getAtt('Resource', 'Arn')],
];

const OTHERS: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'text'],
  ['what only looks like a token', '${Token[}'],
  ['a reference of CloudFormation', '${AWS::Region}'],
  ['a small number', -1e300],
  ['zero', 0],
  ['no number', NaN],
  ['a boolean', true],
  ['a list', ['one', 'other']],
  ['an empty list', []],
  ['an object', { resolve: 'yes' }],
  ['a duration', Duration.days(1)],
  ['a function', () => 1],
];

test.each(TOKENS)('%s that is a token', (_, value) => {
  expect(Token.isUnresolved(value)).toBe(true);
  expect(isToken(value)).toBe(true);
});

test.each(OTHERS)('%s that is none', (_, value) => {
  expect(Token.isUnresolved(value)).toBe(false);
  expect(isToken(value)).toBe(false);
});

test('reading and judging a template loads nothing of the CDK', () => {
  const root = join(__dirname, '..', '..');
  const script = `
    const { TemplateSet } = require(${JSON.stringify(join(root, 'src', 'template', 'template-set.ts'))});
    const set = TemplateSet.fromDocument({ Resources: { Bucket: { Type: 'AWS::S3::Bucket' } } });
    process.stdout.write(JSON.stringify([set.stackNames, Object.keys(require.cache).filter((file) => /node_modules.(aws-cdk-lib|constructs)./.test(file))]));`;
  const output = execFileSync(process.execPath, ['--import', 'tsx', '--eval', script], { cwd: root, encoding: 'utf8' });
  expect(JSON.parse(output)).toEqual([['Stack'], []]);
});
