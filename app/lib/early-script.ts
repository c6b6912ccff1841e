/**
 * Runs in the head, before the page is painted. It marks the root element so that styles know that scripts run, and holds back what is done
 * in a `data-enhance` region until the component there has taken over (`data-ready`): the last click or submit is kept and given to it then,
 * so that nobody has to click twice on a slow line.
 */
export const EARLY_SCRIPT = `(function(d){
d.documentElement.classList.add('js');
function hold(e){
  var t=e.target,r=t&&t.closest&&t.closest('[data-enhance]');
  if(!r||r.hasAttribute('data-ready'))return;
  var b=e.type==='submit'?(e.submitter||t):t.closest('button');
  if(!b||!r.contains(b))return;
  e.preventDefault();r.heldBack=b;
}
d.addEventListener('click',hold,true);d.addEventListener('submit',hold,true);
})(document)`
