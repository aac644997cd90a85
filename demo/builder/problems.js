import { make } from './make.js';

/** Ties words to a control for those who listen, or takes them off again. */
export function describe(control, id, isOn) {
  const ids = (control.getAttribute('aria-describedby') ?? '').split(' ');
  const others = ids.filter((one) => one && one !== id);
  const wanted = isOn ? [...others, id] : others;
  if (wanted.length > 0) control.setAttribute('aria-describedby', wanted.join(' '));
  else control.removeAttribute('aria-describedby');
}

/** What is focused in a field, and what its problem is read out with. */
export function controlOf(form, field) {
  const found = form.querySelector(`#${field}`);
  return found?.querySelector(':scope > summary') ?? found;
}

/** Before a field or what opens and closes, so that it can be seen; in a group below its title. */
function place(field, said) {
  const legend = field.querySelector(':scope > legend');
  if (legend) legend.after(said);
  else field.before(said);
}

/**
 * Says at each field what is wrong with it, and takes back what is so no more. What is said already
 * is left alone.
 *
 * @param problems `{ field, message, isWarning }`. Several of one field are said together.
 */
export function showProblems(form, problems) {
  const byField = new Map();
  for (const { field, message, isWarning = false } of problems) {
    const before = byField.get(field);
    byField.set(field, {
      text: before ? `${before.text} ${message}` : message,
      isWarning: isWarning && (before?.isWarning ?? true),
    });
  }
  for (const old of form.querySelectorAll('[data-problem]')) {
    const field = old.dataset.problem;
    if (byField.get(field)?.text === old.textContent) byField.delete(field);
    else {
      const control = controlOf(form, field);
      control.removeAttribute('aria-invalid');
      describe(control, old.id, false);
      old.remove();
    }
  }
  for (const [field, { text, isWarning }] of byField) {
    const control = controlOf(form, field);
    if (!control) continue;
    const said = make(
      'p',
      { className: isWarning ? 'warning' : 'error', id: `${field}-problem` },
      text,
    );
    said.dataset.problem = field;
    place(form.querySelector(`#${field}`), said);
    if (!isWarning && control.matches('input, select, textarea')) {
      control.setAttribute('aria-invalid', 'true');
    }
    describe(control, said.id, true);
  }
}
