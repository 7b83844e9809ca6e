// Generated from Amazon's model financesV0. To change this file, see CONTRIBUTING.md.

export {}
