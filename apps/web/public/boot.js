// Runs before the first paint: language and colours of the last visit, so that nothing flashes.
// A file of its own instead of inline code, because the content security policy allows only 'self'.
(function () {
  var root = document.documentElement;
  var read = function (key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  var wanted = [read('locale')].concat(navigator.languages || []);
  var locale = 'de';
  for (var i = 0; i < wanted.length; i += 1) {
    var tag = (wanted[i] || '').slice(0, 2).toLowerCase();
    if (tag === 'de' || tag === 'en') {
      locale = tag;
      break;
    }
  }
  root.lang = locale;
  var scheme = read('mantine-color-scheme-value') || 'auto';
  var dark = scheme === 'dark' || (scheme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  root.style.backgroundColor = dark ? '#0f1216' : '#f6f7f9';
  var meta = document.querySelector('meta[name="theme-color"]');
  if (meta) meta.setAttribute('content', dark ? '#0f1216' : '#ffffff');
})();
