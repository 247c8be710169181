import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { AccessModel } from './access-model';
import { PermissionChange } from './permission-change';
import type { Content } from './permissions/content';
import { markdownOf } from './permissions/markdown';
import { readContent } from './permissions/read-json';
import { contentOf } from './permissions/read-model';
import { changesSince } from './permissions/widened';

/**
 * Who may do what in an app, as a file that a team commits: a change of access shows in review, and one that widens it can be made
 * to fail a test.
 *
 * The map holds what the policies say (patterns and conditions are kept, AWS managed policies are named), sorted and without
 * names or dates, so that the same access gives the same bytes: statements may move between policies without a difference.
 *
 * Write it once and commit it (`PermissionMap.of(model).writeTo('permissions.json')`), then let a test call
 * {@link assertNotWidened}. A wanted change is accepted by writing the file anew.
 */
export class PermissionMap {
  /** The map of a model. */
  public static of(model: AccessModel): PermissionMap {
    return new PermissionMap(contentOf(model._model));
  }

  /** The map that {@link toJson} gave. Text that is no such map, or one of another version, is an error that says where. */
  public static fromJson(text: string): PermissionMap {
    return new PermissionMap(readContent(text, '\'text\''));
  }

  /** The map in a file that {@link writeTo} wrote; errors name the file. */
  public static fromFile(path: string): PermissionMap {
    if (!existsSync(path)) {
      throw new Error(`${path} does not exist: write it with PermissionMap.writeTo(), review and commit it`);
    }
    return new PermissionMap(readContent(readFileSync(path, 'utf8'), path));
  }

  private constructor(private readonly content: Content) {}

  /** The map as JSON, with a new line at its end. The same access gives the same text. */
  public toJson(): string {
    return `${JSON.stringify(this.content, undefined, 2)}\n`;
  }

  /** The map for people: a section for each principal and each resource with a policy. */
  public toMarkdown(): string {
    return markdownOf(this.content);
  }

  /** Writes {@link toJson} to a file; what was there is lost. */
  public writeTo(path: string): void {
    writeFileSync(path, this.toJson());
  }

  /**
   * In what ways access is wider than in an earlier map; empty when everything that is allowed was allowed before under the same
   * or fewer conditions, and all that was denied is denied still.
   *
   * Statements are compared one by one: what only two of the earlier ones together allowed counts as wider. In doubt it is wider.
   * The other direction, what got narrower, is not told.
   */
  public widenedSince(earlier: PermissionMap): PermissionChange[] {
    return changesSince(earlier.content, this.content);
  }

  /**
   * Throws, with every change in words, when access is wider than in a committed file; also when the file is missing or is no map.
   *
   * Narrower access passes. The file should be written anew all the same, or the way back will not be noticed: the answer says
   * whether it is up to date, and {@link assertUnchanged} insists on it.
   *
   * @param path the file that {@link writeTo} wrote.
   * @returns whether the file is what {@link writeTo} would write now.
   */
  public assertNotWidened(path: string): boolean {
    const earlier = PermissionMap.fromFile(path);
    const changes = this.widenedSince(earlier);
    if (changes.length > 0) {
      throw new Error([
        `access is wider than in ${path}:`,
        ...changes.map(({ kind, subject, description }) => `* ${subject}: ${description} (${kind})`),
        'If this is wanted, write the file anew with PermissionMap.writeTo(), review the difference and commit it.',
      ].join('\n'));
    }
    return earlier.toJson() === this.toJson();
  }

  /** Like {@link assertNotWidened}, and narrower access throws too, as long as the file has not been written anew. */
  public assertUnchanged(path: string): void {
    if (!this.assertNotWidened(path)) {
      throw new Error(`access is no wider than in ${path}, but other than it says: write the file anew with PermissionMap.writeTo() and commit it, `
        + 'or a later change back to what it says will not be noticed');
    }
  }
}
