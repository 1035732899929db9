// Only in the preview: follows the builder, and shows what is wrong on the page.
(function () {
  "use strict";
  var stamp = document.currentScript.dataset.stamp;
  var news = new EventSource("/.live/news");
  news.onmessage = function (message) {
    var state = JSON.parse(message.data);
    if (state.stamp !== stamp) location.reload();
    else show(state);
  };

  function show(state) {
    var old = document.getElementById("live-faults");
    if (old) old.remove();
    if (!state.faults.length) return;
    var box = add(document.body, "aside", "");
    box.id = "live-faults";
    box.setAttribute("role", "alert");
    add(box, "h2", "The builder found something to mend");
    var list = add(box, "ol", "");
    state.faults.forEach(function (fault) {
      var item = add(list, "li", "");
      add(item, "code", fault.place);
      add(item, "strong", fault.what);
      add(item, "span", fault.mend);
    });
    if (state.more) add(box, "p", "and " + state.more + " more: the terminal has them all");
    var button = add(box, "button", "Hide");
    button.type = "button";
    button.onclick = function () { box.remove(); };
  }

  function add(parent, name, text) {
    var made = document.createElement(name);
    made.textContent = text;
    parent.append(made);
    return made;
  }
})();
