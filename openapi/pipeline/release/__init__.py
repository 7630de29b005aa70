"""`make release`: what version comes next, its changelog, the wheel and the sdist, checked, recorded and tagged.

plan        the version, and whether it can be released
changelog   its section of CHANGELOG.md
files       what a release changes in the repository
build       wheel and sdist, twice, and all checks of them
command     the order of things
"""
