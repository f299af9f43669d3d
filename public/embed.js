// Runs before an embedded figure is painted: whether its address hides the controls.
(function (root) {
  if (new URLSearchParams(location.search).get('controls') === 'locked')
    root.setAttribute('data-controls', 'locked');
})(document.documentElement);
