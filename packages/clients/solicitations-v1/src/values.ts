// Generated from Amazon's model solicitations. To change this file, see CONTRIBUTING.md.

export {}
