import { github, type awscdk } from 'projen';

/** `.ci/run` on every change: what projen's build workflow lacks are real deployments and the other languages. */
export function addContinuousIntegration(project: awscdk.AwsCdkConstructLibrary) {
  const workflow = project.github?.addWorkflow('ci');
  if (!workflow) {
    throw new Error('the project has no GitHub component');
  }
  workflow.on({ pullRequest: {}, push: { branches: ['main'] } });
  workflow.addJob('ci', {
    runsOn: ['ubuntu-latest'],
    permissions: { contents: github.workflows.JobPermission.READ },
    timeoutMinutes: 90,
    steps: [
      github.WorkflowSteps.checkout(),
      { name: 'Setup Node.js', uses: 'actions/setup-node@v6', with: { 'node-version': '20' } },
      { name: 'Setup Python', uses: 'actions/setup-python@v6', with: { 'python-version': '3.11' } },
      { name: 'Setup Java', uses: 'actions/setup-java@v5', with: { 'distribution': 'temurin', 'java-version': '17' } },
      { name: 'Every part', run: 'bash .ci/run' },
    ],
  });
}
