// Runs before the first paint: the theme the reader chose here before, and projector mode when the address asks for it.
(function (root) {
  root.setAttribute('data-js', '');
  try {
    if (new URLSearchParams(location.search).get('projector') === '1')
      root.setAttribute('data-projector', '');
    var theme = localStorage.getItem('downline-theme');
    if (theme === 'dark' || theme === 'light') root.setAttribute('data-theme', theme);
  } catch {
    // Storage may be closed to us; the system's setting then decides.
  }
})(document.documentElement);
