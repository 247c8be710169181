/** However a rotation is repeated and interrupted, it ends in the same state, and there is a usable current value at every moment. */
import * as fc from 'fast-check';
import { ARN, FakeSecretsManager, NEW, OLD } from './fake-secrets-manager';
import { rotate } from '../../../src/data/rotation-function/rotate';
import { SecretVersions } from '../../../src/data/rotation-function/secret-versions';
import { STEPS, type Step } from '../../../src/data/rotation-function/step';

/** One attempt: how far Secrets Manager comes, how often it repeats each step, and at which call the function is cut off. */
interface Attempt { readonly steps: number; readonly repetitions: number; readonly cut: number; readonly moment: 'before' | 'after'; readonly userFails: boolean }

const attempts = fc.array(fc.record<Attempt>({
  steps: fc.integer({ min: 1, max: 4 }),
  repetitions: fc.integer({ min: 1, max: 3 }),
  cut: fc.integer({ min: 1, max: 20 }),
  moment: fc.constantFrom('before', 'after'),
  userFails: fc.boolean(),
}), { maxLength: 8 });

test.each([
  ['the whole value', undefined, 'first', (value: string | undefined) => value],
  ['one key', 'password', '{"user":"app","password":"first"}', (value: string | undefined) => (JSON.parse(value ?? '') as { password: string }).password],
])('%s', async (_name, jsonKey, first, generatedPart) => {
  await fc.assert(fc.asyncProperty(attempts, async (history) => {
    const service = new FakeSecretsManager(first);
    service.startRotation();
    let tested = false;
    let userFails = false;
    const setAndTest = ({ step }: { step: Step }) => {
      if (userFails) {
        return Promise.reject(new Error('refused'));
      }
      tested ||= step === 'testSecret';
      return Promise.resolve();
    };
    const checked = () => {
      const { stages, values } = service.snapshot();
      const current = Object.keys(stages).filter((id) => stages[id].includes('AWSCURRENT'));
      expect(current).toHaveLength(1);
      expect(values[current[0]]).toBeDefined();
      expect(current[0] === OLD || tested).toBe(true);
    };
    const run = async (step: Step) => {
      await rotate({ step, secretArn: ARN, versionToken: NEW },
        { versions: new SecretVersions(service.client, ARN), value: { password: {}, jsonKey }, setAndTest });
    };

    for (const { steps, repetitions, cut, moment, userFails: fails } of history) {
      userFails = fails;
      const end = service.calls.length + cut;
      service.interrupt = (at, call) => {
        checked();
        if (at === moment && call === end) {
          throw new Error('cut off');
        }
      };
      try {
        for (const step of STEPS.slice(0, steps)) {
          for (let repetition = 0; repetition < repetitions; repetition++) {
            await run(step);
          }
        }
      } catch (error) {
        expect((error as Error).message).toMatch(/^(cut off|refused)$/);
      }
    }

    userFails = false;
    service.interrupt = checked;
    for (const step of STEPS) {
      await run(step);
    }
    const { stages, values } = service.snapshot();
    expect(stages).toEqual({ [OLD]: ['AWSPREVIOUS'], [NEW]: ['AWSCURRENT'] });
    expect(values[OLD]).toBe(first);
    expect(service.generated).toContain(generatedPart(values[NEW]));
    expect(service.calls.filter((name) => name === 'PutSecretValueCommand').length).toBeLessThanOrEqual(history.length + 1);
  }), { numRuns: 300 });
});
