/**
 * Runs in the head, before the page is painted. It marks the root element so that styles know that scripts run, and holds back what is done
 * in a `data-enhance` region until the component there has taken over (`data-ready`): plain buttons everywhere, and sending the form in the
 * booking widget. The last thing held back is given to the component when it takes over, so that nobody has to click twice on a slow line.
 */
export const EARLY_SCRIPT = `(function(d){
d.documentElement.classList.add('js');
function hold(e){
  var t=e.target,r=t&&t.closest&&t.closest('[data-enhance]');
  if(!r||r.hasAttribute('data-ready'))return;
  var all=r.getAttribute('data-enhance')==='booking-widget',b=e.type==='submit'?e.submitter||t:t.closest(all?'button':'button[type=button]');
  if(!b||!r.contains(b)||(e.type==='submit'&&!all))return;
  e.preventDefault();e.stopImmediatePropagation();r.heldBack=b;
}
d.addEventListener('click',hold,true);d.addEventListener('submit',hold,true);
})(document)`
