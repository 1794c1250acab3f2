/* Tables are sorted by a click or a key on the head of a column; without this script they stand as they are. */
(function () {
  'use strict';
  function value(row, place) {
    var text = row.cells[place] ? row.cells[place].textContent : '';
    var number = text === '' ? NaN : Number(text);
    return { text: text, number: number };
  }
  function compare(one, other) {
    var both = !isNaN(one.number) && !isNaN(other.number);
    if (both) { return one.number - other.number; }
    if (one.text === '' || other.text === '') { return (one.text === '') - (other.text === ''); }
    return one.text.localeCompare(other.text);
  }
  function sort(table, place, head) {
    var down = head.getAttribute('aria-sort') === 'ascending';
    table.querySelectorAll('th').forEach(function (each) { each.removeAttribute('aria-sort'); });
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    var body = table.tBodies[0];
    var rows = Array.prototype.slice.call(body.rows);
    rows.map(function (row, at) { return { row: row, at: at, value: value(row, place) }; })
      .sort(function (a, b) {
        var order = compare(a.value, b.value);
        return (down ? -order : order) || a.at - b.at;
      })
      .forEach(function (each) { body.appendChild(each.row); });
  }
  document.querySelectorAll('table').forEach(function (table) {
    table.querySelectorAll('th').forEach(function (head, place) {
      var button = document.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent;
      head.textContent = '';
      head.appendChild(button);
      button.addEventListener('click', function () { sort(table, place, head); });
    });
  });
}());
