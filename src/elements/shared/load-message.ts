import { TaskStatus } from '@lit/task';
import { html, nothing, type TemplateResult } from 'lit';

/**
 * Says that something is loading or could not be loaded. With `retry` there is a button that asks
 * again. The status is in the page before it has something to say.
 */
export function loadMessage(
  text: string,
  retry?: { readonly label: string; readonly again: () => void },
): TemplateResult {
  return html`<div class=${retry ? 'message notice' : 'message'} part="message">
    <p role="status">${text}</p>
    ${
      retry
        ? html`<button type="button" part="retry" @click=${retry.again}>${retry.label}</button>`
        : nothing
    }
  </div>`;
}

/** Words for what is loading or could not be loaded. */
interface LoadWords {
  readonly loading: string;
  readonly unavailable: string;
  readonly retry: string;
}

/**
 * What an element says while its task has nothing to show. When the task has failed, there is a
 * button that asks again.
 *
 * @param done What is said when the task came to its end, and there is nothing to show.
 */
export function taskMessage(
  task: { readonly status: TaskStatus; run(): Promise<void> },
  words: LoadWords,
  done = '',
): TemplateResult {
  switch (task.status) {
    case TaskStatus.PENDING:
      return loadMessage(words.loading);
    case TaskStatus.ERROR:
      return loadMessage(words.unavailable, {
        label: words.retry,
        again: () => {
          void task.run();
        },
      });
    default:
      return loadMessage(task.status === TaskStatus.COMPLETE ? done : '');
  }
}
