// Generated from Amazon's model messaging. To change this file, see CONTRIBUTING.md.

export {}
