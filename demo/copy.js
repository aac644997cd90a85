import { copyText } from './copy-text.js';

/** Puts a "Copy" button beside each piece of code. Without this script the code is there all the same. */
for (const code of document.querySelectorAll('.copy > pre')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => copyText(code, status));
  code.before(button);
  code.after(status);
}
